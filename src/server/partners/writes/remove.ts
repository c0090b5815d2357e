import { noTies, type PartnerTies, refusePartnerRemoval } from "@/domain/partners/removal";
import type { RemovePartner } from "@/domain/partners/schema";
import type { RecordKind } from "@/domain/records/all";
import { Refusal } from "@/domain/refusal";
import { nextVersion, orConflict, whereVersion } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { partnerRow } from "@/server/partners/face";
import { readHanging, takeAlong } from "@/server/records/hanging";

/** Kinds whose standing in the way has a sentence of its own. */
const tieOf: Partial<Record<RecordKind, keyof PartnerTies>> = {
  GOAL: "goalsLed",
  RISK: "risksWatched",
  MANDATE: "mandates",
  REQUIRED_PERSPECTIVE: "awaited",
  MEMBERSHIP: "liveMemberships",
  INVITATION: "openInvitations",
  SIGN_OFF: "pendingSignOffs",
};

/** A word that was given, on whatever text, is more than a text that waits for one. */
const countSignatures = (scope: WorkspaceScope, partnerId: string) =>
  scope.tx.signOff.count({
    where: { workspaceId: scope.workspaceId, partnerId, state: { not: "PENDING" } },
  });

/** What the cards say stops this partner from going, counted for the rule of removal, and of which kind the rest is. */
async function tiesOf(scope: WorkspaceScope, partnerId: string) {
  const hanging = await readHanging(scope, [{ kind: "PARTNER", id: partnerId }]);
  const ties: PartnerTies = { ...noTies };
  const others: RecordKind[] = [];
  for (const { kind, gone } of hanging) {
    if (gone !== "stops") continue;
    const tie = tieOf[kind] ?? "others";
    ties[tie] += 1;
    if (tie === "others") others.push(kind);
  }
  if (ties.pendingSignOffs > 0) ties.signatures = await countSignatures(scope, partnerId);
  return { ties, others };
}

/**
 * Takes a partner off the list together with what it said itself: one event, so that one undo brings all of it back.
 */
export async function removePartner(scope: WorkspaceScope, input: RemovePartner) {
  const { workspaceId } = scope;
  const before = orConflict(
    await scope.tx.partner.findFirst({
      where: { workspaceId, id: input.partnerId, removedAt: null },
      select: partnerRow,
    }),
    input.version,
  );
  const { ties, others } = await tiesOf(scope, before.id);
  const code = refusePartnerRemoval(ties);
  if (code) throw new Refusal(code, { count: ties[countedBy[code]], kind: others[0] ?? "" });
  const after = await scope.tx.partner.update({
    where: whereVersion(scope, before),
    data: { removedAt: scope.now, version: nextVersion },
    select: partnerRow,
  });
  const dependants = await takeAlong(scope, [{ kind: "PARTNER", id: before.id }]);
  scope.record({
    action: "partner.removed",
    kind: "PARTNER",
    before,
    after,
    dependants,
    partnerId: after.id,
  });
  return { id: after.id, version: after.version };
}

/** The number that a refusal's sentence names. */
const countedBy = {
  leadsGoal: "goalsLed",
  watchesRisk: "risksWatched",
  hasMandate: "mandates",
  isAwaited: "awaited",
  hasPeople: "liveMemberships",
  hasInvitation: "openInvitations",
  hasSigned: "signatures",
  askedToSign: "pendingSignOffs",
  isNeeded: "others",
} as const;
