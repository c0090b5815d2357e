import type { Moment } from "@/domain/calendar";
import type { ExpectationKind } from "@/domain/catalogue/expectation-kinds";
import type { CategoryKey, OwnWords } from "@/domain/catalogue/resources";
import { isUsedUp, matchCoverageOf, type Promised } from "@/domain/expectations/matches/amounts";
import type { ExpectationState } from "@/domain/expectations/states";
import { isReturned, isSealed } from "@/domain/rounds/states";
import { Prisma } from "@/generated/prisma/client";
import { WHOLE, whole } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { isHereSql } from "@/server/organisations/face";
import { liveSql } from "@/server/rounds/face";

const { sql } = Prisma;

interface FactRow {
  id: string;
  partnerId: string;
  kind: ExpectationKind;
  category: CategoryKey | null;
  ownCategory: OwnWords | null;
  state: ExpectationState;
  /** An ISO moment. */
  confirmedAt: Moment | null;
  quantity: number | null;
  openAccepted: boolean;
  member: boolean;
  /** Whether a round holds it, and what happened to that round. */
  round: { openedAt: string | null; revealedAt: string | null; cancelledAt: string | null } | null;
  /** Promises that stand; null where there is none. */
  givenIn: Promised[] | null;
  wantedIn: Promised[] | null;
}

/** The promises that stand, by the id of one end; the other end must still be there. */
const promisesBy = (ws: string, end: Prisma.Sql, other: Prisma.Sql) => sql`
  SELECT m.${end} AS "id", json_agg(json_build_object('state', m."state", 'quantity', m."quantity")) AS "list"
  FROM "Match" m JOIN "Expectation" o ON o."workspaceId" = m."workspaceId" AND o."id" = m.${other}
  JOIN "Partner" q ON q."workspaceId" = o."workspaceId" AND q."id" = o."partnerId" AND ${isHereSql(sql`q`)}
  WHERE m."workspaceId" = ${ws}::uuid AND m."removedAt" IS NULL AND m."state" IN ('ACCEPTED', 'FULFILLED') AND ${liveSql(sql`o`, ws)}
  GROUP BY m.${end}`;

const [giveId, wantId] = [sql`"giveId"`, sql`"wantId"`];

/** One JSON list and not rows: a row costs the driver and Prisma more than the database. */
const readFacts = ({ tx, workspaceId: ws }: WorkspaceScope) => tx.$queryRaw<{ facts: FactRow[] }[]>`
  WITH given AS MATERIALIZED (${promisesBy(ws, giveId, wantId)}), wanted AS MATERIALIZED (${promisesBy(ws, wantId, giveId)})
  SELECT coalesce(json_agg(f), '[]'::json) AS "facts" FROM (
    SELECT e."id", e."partnerId", e."kind", COALESCE(e."ownCategoryId"::text, e."category"::text) AS "category",
      (SELECT json_build_object('name', c."name", 'unit', c."unit") FROM "OwnCategory" c
        WHERE c."workspaceId" = ${ws}::uuid AND c."id" = e."ownCategoryId") AS "ownCategory", e."state", to_char(e."confirmedAt", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "confirmedAt", e."quantity",
      e."openAcceptedAt" IS NOT NULL AS "openAccepted", p."state" = 'MEMBER' AS "member",
      (SELECT row_to_json(r) FROM (SELECT x."openedAt", x."revealedAt", x."cancelledAt" FROM "ExpectationRound" x
        WHERE x."workspaceId" = ${ws}::uuid AND x."id" = e."roundId") r) AS "round",
      given."list" AS "givenIn", wanted."list" AS "wantedIn"
    FROM "Expectation" e JOIN "Partner" p ON p."workspaceId" = e."workspaceId" AND p."id" = e."partnerId" AND ${isHereSql(sql`p`)}
    LEFT JOIN given ON given."id" = e."id" LEFT JOIN wanted ON wanted."id" = e."id"
    WHERE e."workspaceId" = ${ws}::uuid AND e."removedAt" IS NULL AND e."state" <> 'WITHDRAWN'
    ORDER BY e."createdAt", e."id" LIMIT ${WHOLE + 1}) f`;

/**
 * What others say of expectations: the few columns that gaps and answers are computed from, of all rows
 * that this person may see, withdrawn ones left out. Own drafts are among them.
 * For `findGaps` and `answeredBy`, on the register; `member` tells whether the organisation counts (only full
 * members do, docs/rules/analyses.md), `settled` and `usedUp` what matches made of it.
 */
export async function expectationFacts(scope: WorkspaceScope) {
  const [read] = await readFacts(scope);
  return whole(read?.facts ?? []).map(({ quantity, openAccepted, givenIn, wantedIn, round, ...row }) => ({
    ...row,
    // as in `stateInRound`; whether it came late says nothing here
    state: isReturned(round) ? ("DRAFT" as const) : row.state,
    sealed: isSealed(round),
    // of what is promised in part the rest is short, and no gap
    settled: openAccepted || matchCoverageOf(quantity, wantedIn ?? []) !== "OPEN",
    usedUp: isUsedUp(quantity, givenIn ?? []),
  }));
}
