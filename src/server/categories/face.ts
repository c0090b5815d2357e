import {
  type CategoryKey,
  isResourceCategory,
  type OwnCategory,
  type OwnCategoryId,
  type OwnWords,
  type ResourceCategory,
} from "@/domain/catalogue/resources";
import { MOST_OWN_CATEGORIES } from "@/domain/categories/naming";
import { Prisma } from "@/generated/prisma/client";
import { orNotFound } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";

/** The category of a row as it is kept: one of the catalogue's, one of the workspace's own, or neither. */
export interface StoredCategory {
  category: ResourceCategory | null;
  ownCategoryId: string | null;
}

export const ownWords = { select: { name: true, unit: true } } satisfies Prisma.Expectation$ownCategoryArgs;

/** The columns and the relation that `keyed` reads. */
export const categoryColumns = { category: true, ownCategoryId: true, ownCategory: ownWords } as const;

export const categoryKeyOf = ({ category, ownCategoryId }: StoredCategory): CategoryKey | null =>
  (ownCategoryId as OwnCategoryId | null) ?? category;

/** The row with its category under one key, in place of the two columns. */
export function keyed<R extends StoredCategory>(
  row: R,
): Omit<R, "ownCategoryId"> & { category: CategoryKey | null } {
  const { ownCategoryId: _, ...rest } = row;
  return { ...rest, category: categoryKeyOf(row) };
}

/** The two columns for a key. */
export const stored = (key: CategoryKey | null): StoredCategory =>
  key === null || isResourceCategory(key)
    ? { category: key, ownCategoryId: null }
    : { category: null, ownCategoryId: key };

/** The same as a condition of SQL on a table that has both columns. */
export const isOfCategory = (key: CategoryKey): Prisma.Sql =>
  isResourceCategory(key)
    ? Prisma.sql`"category" = ${key}::"ResourceCategory"`
    : Prisma.sql`"ownCategoryId" = ${key}::uuid`;

/** The own categories that a form offers beside the catalogue, the oldest first. */
export async function offeredCategories({ tx, workspaceId }: WorkspaceScope): Promise<OwnCategory[]> {
  const rows = await tx.ownCategory.findMany({
    where: { workspaceId, removedAt: null },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: MOST_OWN_CATEGORIES,
    select: { id: true, ...ownWords.select },
  });
  return rows.map((row) => ({ ...row, id: row.id as OwnCategoryId }));
}

/** What is said of a workspace's own category, also of one that is no longer offered; null for the catalogue's. */
export async function ownCategoryOf(
  { tx, workspaceId }: WorkspaceScope,
  key: CategoryKey,
): Promise<OwnWords | null> {
  if (isResourceCategory(key)) return null;
  return orNotFound(
    await tx.ownCategory.findFirst({ where: { workspaceId, id: key }, select: ownWords.select }),
  );
}

/**
 * What is said of the workspace's own category that somebody chose; null for the catalogue's. One that is no longer
 * offered can be kept (`had`) and not chosen anew; one of another workspace is as missing as one that never was.
 */
export async function chosenCategory(
  { tx, workspaceId }: WorkspaceScope,
  key: CategoryKey | null,
  had: CategoryKey | null = null,
): Promise<OwnWords | null> {
  if (key === null || isResourceCategory(key)) return null;
  const where = { workspaceId, id: key, ...(key !== had && { removedAt: null }) };
  return orNotFound(await tx.ownCategory.findFirst({ where, select: ownWords.select }));
}
