import { Prisma } from "@/generated/prisma/client";
import type { WorkspaceScope } from "@/server/core/scope";
import { type RowBack, type StoredRecords, wordOf } from "@/server/records/card";

/**
 * A broken match comes back unless the same give and ask were brought together anew: of one pair there is one match
 * beside those that were broken. One statement, and none where no broken match is touched.
 */
async function mayComeBack(scope: WorkspaceScope, rows: readonly RowBack[]): Promise<boolean> {
  const ids = rows.filter(({ before }) => before !== null && before.state !== "BROKEN").map(({ id }) => id);
  if (ids.length === 0) return true;
  const broken = await scope.tx.match.findMany({
    where: { workspaceId: scope.workspaceId, id: { in: ids }, state: "BROKEN" },
    take: ids.length,
    select: { giveId: true, wantId: true },
  });
  if (broken.length === 0) return true;
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
  return anew === null;
}

export const expectationTables = {
  EXPECTATION: {
    table: "Expectation",
    name: Prisma.sql`t."statement"`,
    search: {
      right: "expectation.read",
      from: Prisma.sql`"Expectation" t JOIN "Partner" p ON p."workspaceId" = t."workspaceId" AND p."id" = t."partnerId"`,
      where: Prisma.sql`t."removedAt" IS NULL AND t."state" <> 'WITHDRAWN'`,
      name: Prisma.sql`t."statement"`,
      context: Prisma.sql`p."name"`,
    },
  },
  PARTICIPATION: { table: "ExpectationParticipation", name: wordOf("partnerId", "Partner", "name") },
  MATCH: { table: "Match", name: wordOf("wantId", "Expectation", "statement"), mayComeBack },
} satisfies StoredRecords;
