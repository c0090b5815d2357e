import { holds } from "@/domain/access/permissions";
import type { OwnCategoryId } from "@/domain/catalogue/resources";
import { MOST_OWN_CATEGORIES } from "@/domain/categories/naming";
import { Prisma } from "@/generated/prisma/client";
import type { WorkspaceScope } from "@/server/core/scope";

/** The row as writes change it and history restores it. */
export const categoryRow = {
  id: true,
  name: true,
  unit: true,
  removedAt: true,
  version: true,
} satisfies Prisma.OwnCategorySelect;

/** The own categories that are offered, the oldest first. */
export function offered({ tx, workspaceId }: WorkspaceScope) {
  return tx.ownCategory.findMany({
    where: { workspaceId, removedAt: null },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: MOST_OWN_CATEGORIES,
    select: categoryRow,
  });
}

/** How many entries and promises name each own category, as far as this reader may see them. */
async function usesOf({ tx, workspaceId }: WorkspaceScope): Promise<Map<string, number>> {
  const of = (table: Prisma.Sql) => Prisma.sql`
    SELECT "ownCategoryId" AS "id" FROM ${table}
    WHERE "workspaceId" = ${workspaceId}::uuid AND "ownCategoryId" IS NOT NULL AND "removedAt" IS NULL`;
  const rows = await tx.$queryRaw<{ id: string; uses: number }[]>`
    SELECT "id", count(*)::int AS "uses" FROM (
      ${of(Prisma.sql`"Expectation"`)} UNION ALL ${of(Prisma.sql`"ResourceCommitment"`)}) AS named
    GROUP BY "id"`;
  return new Map(rows.map(({ id, uses }) => [id, uses]));
}

/** The workspace's own categories: what forms offer beside the catalogue, and what the coordination looks after. */
export async function listCategories(scope: WorkspaceScope) {
  const rows = await offered(scope);
  const uses = rows.length > 0 ? await usesOf(scope) : new Map<string, number>();
  return {
    categories: rows.map(({ removedAt: _, id, ...row }) => ({
      ...row,
      id: id as OwnCategoryId,
      uses: uses.get(id) ?? 0,
    })),
    may: { manage: holds(scope.member.role, "category.manage") },
  };
}
