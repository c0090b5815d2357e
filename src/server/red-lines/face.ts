import { Prisma } from "@/generated/prisma/client";
import { WHOLE } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";

/**
 * What several nouns need of red lines: goals and agreements ask what stands against them. Linking and settling
 * itself is the room `red-lines`.
 */

/** The row as writes change it and history restores it. */
export const redLineLinkRow = {
  id: true,
  redLineId: true,
  partnerId: true,
  goalId: true,
  clauseId: true,
  linkedById: true,
  linkedAt: true,
  dismissedAt: true,
  dismissedReason: true,
  removedAt: true,
  version: true,
} satisfies Prisma.RedLineLinkSelect;
export type RedLineLinkRow = Prisma.RedLineLinkGetPayload<{ select: typeof redLineLinkRow }>;

/** A confirmed conflict: somebody linked the two, its organisation has not settled it and is a member (A3). */
export const confirmed = {
  linkedAt: { not: null },
  dismissedAt: null,
  removedAt: null,
  partner: { state: "MEMBER", removedAt: null },
} satisfies Prisma.RedLineLinkWhereInput;

/** The same among the columns of something else: only whether there are any. */
export const confirmedIds = { where: confirmed, select: { id: true } } as const;

export interface StandingRedLine {
  /** Of the link, or of the position that says it. */
  id: string;
  organisation: string;
  /** Null where this reader may not read the red line: then only whose it is is known. */
  words: string | null;
}

const linkAgainst = (workspaceId: string, which: Prisma.Sql) => Prisma.sql`
  "RedLineLink" l JOIN "Partner" p ON p."workspaceId" = l."workspaceId" AND p."id" = l."partnerId" AND p."state" = 'MEMBER' AND p."removedAt" IS NULL
    AND l."workspaceId" = ${workspaceId}::uuid AND ${which} AND l."linkedAt" IS NOT NULL AND l."dismissedAt" IS NULL AND l."removedAt" IS NULL`;

const toGoal = (goalId: string) => Prisma.sql`l."goalId" = ${goalId}::uuid`;
const toText = (versionId: string) => Prisma.sql`l."clauseId" IN (SELECT c."id" FROM "Clause" c
  WHERE c."workspaceId" = l."workspaceId" AND c."versionId" = ${versionId}::uuid AND c."removedAt" IS NULL)`;

/** Organisations whose position on the goal itself is "red line", with their reason. */
const positionsAgainst = (workspaceId: string, goalId: string) => Prisma.sql`
  UNION ALL SELECT p."name", s."reason", 1, s."id" FROM "GoalPosition" s JOIN "Partner" p ON p."workspaceId" = s."workspaceId"
    AND p."id" = s."partnerId" AND p."state" = 'MEMBER' AND p."removedAt" IS NULL
  WHERE s."workspaceId" = ${workspaceId}::uuid AND s."goalId" = ${goalId}::uuid AND s."position" = 'RED_LINE' AND s."removedAt" IS NULL`;

/** How many stand against the clauses of a text, as a part of another statement. */
export const countAgainstText = (scope: WorkspaceScope, versionId: string) =>
  Prisma.sql`(SELECT count(*)::int FROM ${linkAgainst(scope.workspaceId, toText(versionId))})`;

/**
 * The red lines that stand against a goal, those taken as a position first, or against a clause of a text, for the
 * sentence that refuses.
 */
export function redLinesAgainst(
  scope: WorkspaceScope,
  target: { goalId: string } | { versionId: string },
): Promise<StandingRedLine[]> {
  const ofGoal = "goalId" in target;
  const which = ofGoal ? toGoal(target.goalId) : toText(target.versionId);
  return scope.tx.$queryRaw<StandingRedLine[]>`
    SELECT "id", "organisation", "words" FROM (
      SELECT p."name" AS "organisation", e."statement" AS "words", 2 AS "nth", l."id" FROM ${linkAgainst(scope.workspaceId, which)}
      LEFT JOIN "Expectation" e ON e."workspaceId" = l."workspaceId" AND e."id" = l."redLineId"
      ${ofGoal ? positionsAgainst(scope.workspaceId, target.goalId) : Prisma.empty}
    ) stands ORDER BY "nth", "id" LIMIT ${WHOLE}`;
}
