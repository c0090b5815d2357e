import { MOST_OWN_CATEGORIES, refuseAdding } from "@/domain/categories/naming";
import type { Image } from "@/domain/history/differences";
import { Refusal } from "@/domain/refusal";
import type { WorkspaceScope } from "@/server/core/scope";
import type { EventRow } from "@/server/history/reads/events";

/**
 * Refuses to bring a category back under a name that another one has by now, or as one too many (`changedSince`): the
 * rule that adding asks holds for coming back too. One statement, and none where no category comes back.
 */
export async function checkNames(scope: WorkspaceScope, event: EventRow, record: string): Promise<void> {
  const back = event.revisions.flatMap(({ recordKind, recordId, before }) => {
    const image = recordKind === "CATEGORY" ? (before as Image | null) : null;
    return image && image.removedAt === null ? [{ id: recordId, name: String(image.name) }] : [];
  });
  if (back.length === 0) return;
  const others = await scope.tx.ownCategory.findMany({
    where: {
      workspaceId: scope.workspaceId,
      removedAt: null,
      id: { notIn: back.map((one) => one.id) },
    },
    take: MOST_OWN_CATEGORIES,
    select: { name: true },
  });
  const names = others.map((one) => one.name);
  if (back.some(({ name }) => refuseAdding(name, names, []) !== null))
    throw new Refusal("changedSince", { record });
}
