import type { ConfirmPartners } from "@/domain/partners/schema";
import { firstOwnQuestion } from "@/domain/plan/questions/all";
import { Refusal } from "@/domain/refusal";
import { mailYourTurn } from "@/server/core/mail/notify";
import { nextVersion } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { partnerRow } from "@/server/partners/face";

/**
 * Confirms every one of these organisations that still waits for it, in one event, so that one undo takes all of it back.
 * Somebody else may have confirmed one meanwhile: it is left out, and only where none is left the press is refused.
 */
export async function confirmPartners(scope: WorkspaceScope, { partnerIds }: ConfirmPartners) {
  const { workspaceId, now } = scope;
  const waiting = { workspaceId, id: { in: partnerIds }, state: "ONBOARDING" as const, removedAt: null };
  // Whoever changes one of them at the same time comes before this, or waits for it.
  await scope.tx.$queryRaw`
    SELECT "id" FROM "Partner" WHERE "workspaceId" = ${workspaceId}::uuid AND "id" = ANY(${partnerIds}::uuid[])
    ORDER BY "id" FOR NO KEY UPDATE`;
  const before = await scope.tx.partner.findMany({
    where: waiting,
    orderBy: { id: "asc" },
    select: partnerRow,
  });
  const after = await scope.tx.partner.updateManyAndReturn({
    where: waiting,
    data: { state: "MEMBER", stateReason: "", stateSince: now, version: nextVersion },
    select: partnerRow,
  });
  const changes = before.flatMap((was) => {
    const is = after.find(({ id }) => id === was.id);
    return is ? [{ kind: "PARTNER" as const, before: was, after: is }] : [];
  });
  const [main, ...dependants] = changes;
  if (!main) throw new Refusal("nobodyWaits");
  scope.record({ ...main, action: "partner.confirmed", dependants, partnerId: null });
  await mailYourTurn(
    scope,
    changes.map(({ after: { id } }) => id),
    `plan/${firstOwnQuestion.key}`,
  );
  return { id: main.after.id, version: main.after.version, count: changes.length };
}
