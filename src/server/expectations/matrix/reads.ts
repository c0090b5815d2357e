import { holds } from "@/domain/access/permissions";
import { dayAfter, startOf } from "@/domain/calendar";
import { type CategoryKey, isResourceCategory, type OwnWords } from "@/domain/catalogue/resources";
import { CONFIRMED_DAYS } from "@/domain/expectations/lapsing";
import { MATRIX_ROWS, type MatrixFact, matrixOf } from "@/domain/expectations/matrix/rules";
import type { MatrixInput } from "@/domain/expectations/matrix/schema";
import { Prisma } from "@/generated/prisma/client";
import { isOfCategory, ownWords } from "@/server/categories/face";
import { dayOf } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { isOpenRound, liveSql } from "@/server/rounds/face";

const { sql, empty } = Prisma;

/** Organisations that have come: members, those who are about to be, and those who pause or leave. */
const here = sql`p."removedAt" IS NULL AND p."state" IN ('ONBOARDING', 'MEMBER', 'PAUSED', 'LEAVING')`;

/**
 * What is said, grouped by organisation, category, kind and state, with what matches have left of it. Only what every
 * member can read: everybody sees the same table, and it can be shown to all at once.
 */
export function matrixFacts({ tx, workspaceId }: WorkspaceScope, category?: CategoryKey) {
  return tx.$queryRaw<MatrixFact[]>`
    WITH said AS (
      SELECT e.*, p."state" = 'MEMBER' AS "member" FROM "Expectation" e
      JOIN "Partner" p ON p."workspaceId" = e."workspaceId" AND p."id" = e."partnerId" AND ${here}
      WHERE e."workspaceId" = ${workspaceId}::uuid AND ${liveSql(sql`e`, workspaceId)}
        AND e."kind" <> 'RED_LINE' AND e."visibility" = 'MEMBERS'
        ${category ? sql`AND ${isOfCategory(category)}` : empty}
    ), promised AS (
      SELECT side."id", sum(COALESCE(m."quantity", 0)) AS "amount" FROM "Match" m
      JOIN said give ON give."id" = m."giveId" JOIN said want ON want."id" = m."wantId"
      CROSS JOIN LATERAL (VALUES (m."giveId"), (m."wantId")) side("id")
      WHERE m."workspaceId" = ${workspaceId}::uuid AND m."removedAt" IS NULL AND m."state" IN ('ACCEPTED', 'FULFILLED')
      GROUP BY side."id"
    ), stood AS (
      SELECT s."partnerId", s."member", COALESCE(s."ownCategoryId"::text, s."category"::text) AS "category", s."kind", s."state",
        CASE WHEN s."quantity" IS NOT NULL THEN GREATEST(0, s."quantity" - COALESCE(d."amount", 0)) END AS "rest",
        COALESCE(d."amount" >= s."quantity", s."kind" <> 'GIVE' AND s."quantity" IS NULL AND d."id" IS NOT NULL)
          OR (s."kind" <> 'GIVE' AND s."openAcceptedAt" IS NOT NULL) AS "settled",
        s."kind" <> 'GIVE' AND COALESCE(d."amount", 0) > 0 AND d."amount" < s."quantity" AS "begun"
      FROM said s LEFT JOIN promised d ON d."id" = s."id")
    SELECT "partnerId", "member", "category", "kind"::text, "state"::text, "settled", COALESCE("begun", false) AS "begun", count(*)::int AS "count",
      sum("rest")::float8 AS "amount"
    FROM stood GROUP BY "partnerId", "member", "category", "kind", "state", "settled", COALESCE("begun", false), "rest" IS NULL`;
}

interface RowPartner {
  id: string;
  name: string;
  code: string;
  strand: number;
  state: "ONBOARDING" | "MEMBER" | "PAUSED" | "LEAVING";
}

/** One more organisation than a page shows: the reader's first, then by name. */
function pageOfPartners({ tx, workspaceId, member }: WorkspaceScope, after?: string) {
  const key = sql`(p."id" IS DISTINCT FROM ${member.partnerId}::uuid), p."name", p."id"`;
  const there = sql`"Partner" p WHERE p."workspaceId" = ${workspaceId}::uuid`;
  return tx.$queryRaw<RowPartner[]>`
    SELECT p."id", p."name", p."code", p."strand", p."state"::text FROM ${there} AND ${here}
      ${after ? sql`AND (${key}) > (SELECT ${key} FROM ${there} AND p."id" = ${after}::uuid)` : empty}
    ORDER BY ${key} LIMIT ${MATRIX_ROWS + 1}`;
}

/** The sealed round that is open, and who has answered in it. That much everybody may know, and nothing else. */
function findOpenRound({ tx, workspaceId }: WorkspaceScope) {
  return tx.expectationRound.findFirst({
    where: { workspaceId, ...isOpenRound },
    orderBy: { id: "asc" },
    select: {
      id: true,
      endsOn: true,
      answers: { where: { removedAt: null }, distinct: ["partnerId"], select: { partnerId: true } },
    },
    relationLoadStrategy: "join",
  });
}

/** How many of the organisation's own rows wait for its word, and how many of its words are older than a year. */
async function ownWord({ tx, workspaceId, member, today, zone }: WorkspaceScope) {
  const longAgo = startOf(dayAfter(today, -CONFIRMED_DAYS), zone);
  const [counted] = await tx.$queryRaw<{ unconfirmed: number; lapsed: number }[]>`
    SELECT (count(*) FILTER (WHERE e."state" = 'SHARED'))::int AS "unconfirmed",
      (count(*) FILTER (WHERE e."state" = 'CONFIRMED' AND e."confirmedAt" < ${longAgo}))::int AS "lapsed"
    FROM "Expectation" e WHERE e."workspaceId" = ${workspaceId}::uuid AND e."partnerId" = ${member.partnerId}::uuid
      AND ${liveSql(sql`e`, workspaceId)}`;
  return counted ?? { unconfirmed: 0, lapsed: 0 };
}

/** What the workspace's own categories among these columns are called; no statement where there are none. */
async function ownWordsOf({ tx, workspaceId }: WorkspaceScope, keys: readonly CategoryKey[]) {
  const ids = keys.filter((key) => !isResourceCategory(key));
  if (ids.length === 0) return new Map<string, OwnWords>();
  const rows = await tx.ownCategory.findMany({
    where: { workspaceId, id: { in: ids } },
    take: ids.length,
    select: { id: true, ...ownWords.select },
  });
  return new Map<string, OwnWords>(rows.map(({ id, ...words }) => [id, words]));
}

/**
 * A page of at most 100 organisations with what each gives and expects, and the balance over all members (experience
 * 3.2). Four statements, however many there are; the counting is the database's, the judging the domain's.
 */
export async function readMatrix(scope: WorkspaceScope, { after }: MatrixInput) {
  const found = await pageOfPartners(scope, after);
  const facts = await matrixFacts(scope);
  const round = await findOpenRound(scope);
  const word = await ownWord(scope);
  const partners = found.slice(0, MATRIX_ROWS);
  const matrix = matrixOf(partners, facts);
  const words = await ownWordsOf(
    scope,
    matrix.columns.map((column) => column.category),
  );
  const answered = new Set(round?.answers.map((answer) => answer.partnerId));
  const own = scope.member.partnerId;
  return {
    ...matrix,
    columns: matrix.columns.map((column) => ({ ...column, ownCategory: words.get(column.category) ?? null })),
    rows: partners.map((partner, at) => ({
      ...partner,
      own: partner.id === own,
      /** It has handed in answers that nobody else can read yet. */
      sealed: answered.has(partner.id),
      cells: matrix.rows[at]?.cells ?? [],
    })),
    next: found.length > MATRIX_ROWS ? (partners.at(-1)?.id ?? null) : null,
    first: after === undefined,
    round: round && { id: round.id, endsOn: dayOf(round.endsOn) },
    own: own === null ? null : { partnerId: own, ...word },
    may: {
      add: own !== null && holds(scope.member.role, "expectation.write"),
      categories: holds(scope.member.role, "category.manage"),
    },
  };
}
