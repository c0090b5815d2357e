import { sharedStates } from "@/domain/expectations/states";
import { Prisma } from "@/generated/prisma/client";

const { sql } = Prisma;

/**
 * What is sealed in a round, once as a condition of Prisma and once of SQL; `face.db.test.ts` holds both to
 * `domain/rounds`. The policies hide sealed rows from everybody but their organisation anyway; these conditions keep
 * them out of what an organisation sees of the whole, so that everybody counts the same.
 */

/** What happened to a round, as the rules ask for it. */
export const roundMoments = {
  openedAt: true,
  revealedAt: true,
  cancelledAt: true,
} satisfies Prisma.ExpectationRoundSelect;

/** The round that is open now: at most one in a workspace. */
export const openRound = {
  removedAt: null,
  openedAt: { not: null },
  revealedAt: null,
  cancelledAt: null,
} satisfies Prisma.ExpectationRoundWhereInput;

/** Rows that belong to no round, or to one that was revealed. */
export const unsealed = {
  OR: [{ roundId: null }, { round: { revealedAt: { not: null } } }],
} satisfies Prisma.ExpectationWhereInput & Prisma.ExpectationParticipationWhereInput;

/** The same in SQL, on an alias of a table with "roundId". */
export const unsealedSql = (row: Prisma.Sql, workspaceId: string): Prisma.Sql =>
  sql`(${row}."roundId" IS NULL OR ${row}."roundId" IN (SELECT s."id" FROM "ExpectationRound" s
    WHERE s."workspaceId" = ${workspaceId}::uuid AND s."revealedAt" IS NOT NULL))`;

/** An entry that can be counted on: shared with others, neither withdrawn nor removed, and not sealed. */
export const live = {
  removedAt: null,
  state: { in: [...sharedStates] },
  AND: [unsealed],
} satisfies Prisma.ExpectationWhereInput;

/** The same in SQL, on an alias of "Expectation". */
export const liveSql = (row: Prisma.Sql, workspaceId: string): Prisma.Sql =>
  sql`${row}."removedAt" IS NULL AND ${row}."state"::text IN (${Prisma.join([...sharedStates])}) AND ${unsealedSql(row, workspaceId)}`;
