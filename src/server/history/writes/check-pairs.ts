import type { Image } from "@/domain/history/differences";
import { Refusal } from "@/domain/refusal";
import type { WorkspaceScope } from "@/server/core/scope";
import type { EventRow } from "@/server/history/reads/events";

/**
 * Refuses to bring a broken match back (`changedSince`) once the same give and ask were brought together anew: of one
 * pair there is one match beside those that were broken. One statement, and none where no broken match is touched.
 */
export async function checkPairs(scope: WorkspaceScope, event: EventRow, record: string): Promise<void> {
  const back = event.revisions.filter(
    ({ recordKind, before }) =>
      recordKind === "MATCH" && before !== null && (before as Image).state !== "BROKEN",
  );
  if (back.length === 0) return;
  const ids = back.map(({ recordId }) => recordId);
  const broken = await scope.tx.match.findMany({
    where: { workspaceId: scope.workspaceId, id: { in: ids }, state: "BROKEN" },
    take: back.length,
    select: { giveId: true, wantId: true },
  });
  if (broken.length === 0) return;
  const anew = await scope.tx.match.findFirst({
    where: {
      workspaceId: scope.workspaceId,
      removedAt: null,
      state: { not: "BROKEN" },
      OR: broken,
      id: { notIn: ids },
    },
    select: { id: true },
  });
  if (anew) throw new Refusal("changedSince", { record });
}
