import { MOST_OWN_CATEGORIES, refuseAdding } from "@/domain/categories/naming";
import { Prisma } from "@/generated/prisma/client";
import type { WorkspaceScope } from "@/server/core/scope";
import type { RowBack, StoredRecords } from "@/server/records/card";

/**
 * A category comes back unless another one has its name by now, or it would be one too many: the rule that adding
 * asks holds for coming back too. One statement, and none where no category comes back.
 */
async function mayComeBack(scope: WorkspaceScope, rows: readonly RowBack[]): Promise<boolean> {
  const back = rows.flatMap(({ id, before }) =>
    before && before.removedAt === null ? [{ id, name: String(before.name) }] : [],
  );
  if (back.length === 0) return true;
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
  return back.every(({ name }) => refuseAdding(name, names, []) === null);
}

export const categoryTables = {
  CATEGORY: { table: "OwnCategory", name: Prisma.sql`t."name"`, mayComeBack },
} satisfies StoredRecords;
