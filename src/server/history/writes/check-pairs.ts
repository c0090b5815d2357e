import { Refusal } from "@/domain/refusal";
import type { WorkspaceScope } from "@/server/core/scope";
import type { EventRow } from "@/server/history/reads/events";

/**
 * Refuses to bring a broken match back (`changedSince`) once the same give and ask were brought together anew: of one
 * pair there is one match beside those that were broken. One statement, and none where no broken match is touched.
 */
export async function checkPairs(scope: WorkspaceScope, event: EventRow, record: string): Promise<void> {
  const back = event.revisions.filter(({ recordKind }) => recordKind === "MATCH");
  if (event.action !== "match.broken" || back.length === 0) return;
  const broken = await scope.tx.match.findMany({
    where: { workspaceId: scope.workspaceId, id: { in: back.map(({ recordId }) => recordId) } },
    take: back.length,
    select: { giveId: true, wantId: true },
  });
  const anew = await scope.tx.match.findFirst({
    where: { workspaceId: scope.workspaceId, state: { not: "BROKEN" }, OR: broken },
    select: { id: true },
  });
  if (anew) throw new Refusal("changedSince", { record });
}
