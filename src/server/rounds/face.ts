import { randomUUID } from "node:crypto";
import type { ExpectationKind } from "@/domain/catalogue/expectation-kinds";
import { sharedStates } from "@/domain/expectations/states";
import { Prisma } from "@/generated/prisma/client";
import { orNotFound } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";

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
export const isOpenRound = {
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

/** What an organisation says of one kind. */
type AnswerOf = { partnerId: string; kind: ExpectationKind };

/** The round in which an answer belongs: an open one seals it; one that was revealed without it gets it late. */
export type AnsweredRound = { id: string; open: boolean };

interface PlaceRow {
  hasRepresentative: boolean;
  roundId: string | null;
  open: boolean | null;
  answered: boolean | null;
}

/**
 * Whom an answer is from, and the newest round that asks for its kind, locked so that it is neither revealed nor
 * cancelled before the answer is in. No round where none asks, or where the organisation answered before the reveal:
 * then it simply speaks on.
 */
export async function placeFor(scope: WorkspaceScope, { partnerId, kind }: AnswerOf) {
  const [place] = await scope.tx.$queryRaw<PlaceRow[]>`
    WITH newest AS (
      SELECT r."id", r."revealedAt" IS NULL AS "open", EXISTS (
        SELECT 1 FROM "RoundAnswer" a WHERE a."workspaceId" = r."workspaceId" AND a."roundId" = r."id"
          AND a."partnerId" = ${partnerId}::uuid AND a."kind" = ${kind}::"ExpectationKind" AND a."removedAt" IS NULL) AS "answered"
      FROM "ExpectationRound" r WHERE r."workspaceId" = ${scope.workspaceId}::uuid AND r."removedAt" IS NULL
        AND r."openedAt" IS NOT NULL AND r."cancelledAt" IS NULL AND ${kind}::"ExpectationKind" = ANY(r."kinds")
      ORDER BY r."openedAt" DESC LIMIT 1 FOR SHARE OF r)
    SELECT n."id" AS "roundId", n."open", n."answered", EXISTS (
      SELECT 1 FROM "Membership" m WHERE m."workspaceId" = p."workspaceId" AND m."partnerId" = p."id" AND m."leftAt" IS NULL) AS "hasRepresentative"
    FROM "Partner" p LEFT JOIN newest n ON true
    WHERE p."workspaceId" = ${scope.workspaceId}::uuid AND p."id" = ${partnerId}::uuid AND p."removedAt" IS NULL`;
  const { hasRepresentative, roundId, open, answered } = orNotFound(place ?? null);
  const round: AnsweredRound | null =
    roundId && (open || !answered) ? { id: roundId, open: open === true } : null;
  return { partnerId, hasRepresentative, round };
}

interface AnswerRow extends Record<string, unknown> {
  id: string;
  version: number;
}

/**
 * Notes that an organisation has answered a kind in a round, or that it has taken everything back. Everybody sees
 * this, so the log says it once and never what or how much: further answers of the kind leave no trace (F17).
 */
export async function noteRoundAnswer(
  scope: WorkspaceScope,
  of: AnswerOf & { roundId: string },
  answered: boolean,
) {
  const { workspaceId, now } = scope;
  const { partnerId, kind, roundId } = of;
  const row = Prisma.sql`"id", "roundId", "partnerId", "kind"::text, "answeredAt", "removedAt", "version"`;
  const [after] = answered
    ? await scope.tx.$queryRaw<AnswerRow[]>`
        INSERT INTO "RoundAnswer" AS a ("workspaceId", "id", "roundId", "partnerId", "kind", "answeredAt")
        VALUES (${workspaceId}::uuid, ${randomUUID()}::uuid, ${roundId}::uuid, ${partnerId}::uuid, ${kind}::"ExpectationKind", ${now})
        ON CONFLICT ("workspaceId", "roundId", "partnerId", "kind") DO UPDATE
          SET "removedAt" = NULL, "answeredAt" = ${now}, "version" = a."version" + 1 WHERE a."removedAt" IS NOT NULL
        RETURNING ${row}`
    : await scope.tx.$queryRaw<AnswerRow[]>`
        UPDATE "RoundAnswer" SET "removedAt" = ${now}, "version" = "version" + 1
        WHERE "workspaceId" = ${workspaceId}::uuid AND "roundId" = ${roundId}::uuid AND "partnerId" = ${partnerId}::uuid
          AND "kind" = ${kind}::"ExpectationKind" AND "removedAt" IS NULL
        RETURNING ${row}`;
  if (!after) return;
  const before =
    after.version === 1 ? null : { ...after, version: after.version - 1, removedAt: answered ? now : null };
  const action = answered ? "round.answered" : "round.takenBack";
  scope.record({ action, kind: "ROUND_ANSWER", before, after, partnerId });
}
