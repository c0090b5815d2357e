import { refuseRemoval } from "@/domain/partners/removal";
import type { RemovePartner } from "@/domain/partners/schema";
import { Refusal } from "@/domain/refusal";
import { at, found, next, seen } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { partnerRow } from "./reads";

/** What still hangs on a partner, for the rule of removal. */
async function tiesOf(scope: WorkspaceScope, partnerId: string) {
  const row = found(
    await scope.tx.partner.findFirst({
      where: { workspaceId: scope.workspaceId, id: partnerId, removedAt: null },
      select: {
        ...partnerRow,
        signOffs: { select: { state: true, text: { select: { state: true, removedAt: true } } } },
        _count: {
          select: {
            goalsLed: { where: { removedAt: null } },
            risksOwned: { where: { removedAt: null } },
            risksDeputy: { where: { removedAt: null } },
            mandates: { where: { removedAt: null } },
            prospectFor: { where: { removedAt: null } },
            outreach: { where: { removedAt: null } },
            memberships: { where: { leftAt: null } },
            invitations: { where: { acceptedAt: null, revokedAt: null, expiresAt: { gt: scope.now } } },
          },
        },
      },
      relationLoadStrategy: "join",
    }),
  );
  const { signOffs, _count: count, ...partner } = row;
  const waiting = signOffs.filter(
    ({ state, text }) =>
      state === "PENDING" && !text.removedAt && text.state !== "SUPERSEDED" && text.state !== "TERMINATED",
  );
  const ties = {
    goalsLed: count.goalsLed,
    risksWatched: count.risksOwned + count.risksDeputy,
    mandates: count.mandates,
    awaited: count.prospectFor + count.outreach,
    liveMemberships: count.memberships,
    openInvitations: count.invitations,
    signatures: signOffs.filter(({ state }) => state !== "PENDING").length,
    pendingSignOffs: waiting.length,
  };
  return { partner, ties };
}

const removable = { id: true, removedAt: true, version: true } as const;
type Removed = { id: string; removedAt: Date | null; version: number };

/** A row that one statement just removed, as it stood before. */
const beforeRemoval = (row: Removed): Removed => ({ ...row, removedAt: null, version: row.version - 1 });

/**
 * Takes a partner off the list together with its expectations and its positions on goals: one event, so
 * that one undo brings all of it back. Entries that the remover may not see (an organisation's private
 * drafts) stay as they are; nobody else sees them either.
 */
export async function removePartner(scope: WorkspaceScope, input: RemovePartner) {
  const { partner, ties } = await tiesOf(scope, input.partnerId);
  const before = seen(partner, input.version);
  const code = refuseRemoval(ties);
  if (code) throw new Refusal(code, { count: ties[countedBy[code]] });
  const after = await scope.tx.partner.update({
    where: at(scope, before),
    data: { removedAt: scope.now, version: next },
    select: partnerRow,
  });
  const gone = {
    where: { workspaceId: scope.workspaceId, partnerId: before.id, removedAt: null },
    data: { removedAt: scope.now, version: next },
    select: removable,
  };
  const expectations = await scope.tx.expectation.updateManyAndReturn(gone);
  const positions = await scope.tx.goalPosition.updateManyAndReturn(gone);
  const dependants = [
    ...expectations.map((row) => ({ kind: "EXPECTATION" as const, before: beforeRemoval(row), after: row })),
    ...positions.map((row) => ({ kind: "GOAL_POSITION" as const, before: beforeRemoval(row), after: row })),
  ];
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
} as const;
