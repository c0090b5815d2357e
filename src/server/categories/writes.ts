import { refuseAdding, refuseName } from "@/domain/categories/naming";
import type { AddCategory, RenameCategory, RetireCategory } from "@/domain/categories/schema";
import { unless } from "@/domain/refusal";
import { nextVersion, orConflict, whereVersion } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { catalogueNames } from "./catalogue-names";
import { categoryRow, offered } from "./reads";

const namesOf = (rows: readonly { name: string }[]) => rows.map((row) => row.name);

/** Two who add at once: the second one waits, and then sees what the first one has done. */
const oneAfterTheOther = ({ tx, workspaceId }: WorkspaceScope) =>
  tx.$queryRaw`SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended(${`categories ${workspaceId}`}, 0))) AS waited`;

/** Adds a category of the workspace's own, with its unit for good. */
export async function addCategory(scope: WorkspaceScope, { name, unit }: AddCategory) {
  await oneAfterTheOther(scope);
  unless(refuseAdding(name, namesOf(await offered(scope)), catalogueNames));
  const after = await scope.tx.ownCategory.create({
    data: { workspaceId: scope.workspaceId, name, unit: unit || null, createdAt: scope.now },
    select: categoryRow,
  });
  scope.record({ action: "category.added", kind: "CATEGORY", before: null, after });
  return { id: after.id, version: after.version };
}

const findSeen = async (scope: WorkspaceScope, { categoryId, version }: RetireCategory) =>
  orConflict(
    await scope.tx.ownCategory.findFirst({
      where: { workspaceId: scope.workspaceId, id: categoryId, removedAt: null },
      select: categoryRow,
    }),
    version,
  );

/** Calls a category something else, wherever it is named. */
export async function renameCategory(scope: WorkspaceScope, input: RenameCategory) {
  await oneAfterTheOther(scope);
  const before = await findSeen(scope, input);
  const others = (await offered(scope)).filter((row) => row.id !== before.id);
  unless(refuseName(input.name, [...namesOf(others), ...catalogueNames]));
  const after = await scope.tx.ownCategory.update({
    where: whereVersion(scope, before),
    data: { name: input.name, version: nextVersion },
    select: categoryRow,
  });
  scope.record({ action: "category.renamed", kind: "CATEGORY", before, after });
  return { id: after.id, version: after.version };
}

/** Offers a category no longer. What was said of it stays and keeps its name; nobody is asked, because nothing is lost. */
export async function retireCategory(scope: WorkspaceScope, input: RetireCategory) {
  const before = await findSeen(scope, input);
  const after = await scope.tx.ownCategory.update({
    where: whereVersion(scope, before),
    data: { removedAt: scope.now, version: nextVersion },
    select: categoryRow,
  });
  scope.record({ action: "category.retired", kind: "CATEGORY", before, after });
  return { id: after.id, version: after.version };
}
