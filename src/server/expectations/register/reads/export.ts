import { categoryColumns, keyed } from "@/server/categories/face";
import type { WorkspaceScope } from "@/server/core/scope";
import { MAX_EXPORTED } from "@/server/core/tables";
import { ofThoseHere } from "@/server/expectations/reads/rows";
import { live } from "@/server/rounds/face";

/**
 * What organisations have said, one row each, as the matrix counts it: shared or confirmed, and readable by this person
 * under the same policies. Drafts and withdrawn ones stay at home, and so does everything in a sealed round that is not
 * revealed, one's own answers included: a file is passed on.
 */
export async function exportExpectations(scope: WorkspaceScope) {
  const rows = await scope.tx.expectation.findMany({
    where: { ...live, workspaceId: scope.workspaceId, ...ofThoseHere },
    orderBy: [{ partner: { name: "asc" } }, { partnerId: "asc" }, { kind: "asc" }, { id: "asc" }],
    take: MAX_EXPORTED,
    select: {
      kind: true,
      ...categoryColumns,
      statement: true,
      quantity: true,
      priority: true,
      visibility: true,
      state: true,
      partner: { select: { name: true } },
    },
    relationLoadStrategy: "join",
  });
  return rows.map(({ partner, ...row }) => ({ ...keyed(row), organisation: partner.name }));
}
