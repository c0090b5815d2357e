import { holds } from "@/domain/access/permissions";
import { plans } from "@/domain/access/roles";
import { isPerspective } from "@/domain/catalogue/perspectives";
import { MAP_LIMIT, type RelationFacts, suggestedSeats } from "@/domain/partners/map/table";
import { isSeated } from "@/domain/partners/states";
import { Prisma } from "@/generated/prisma/client";
import { WHOLE, whole } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { isHere, partnerFace } from "@/server/organisations/face";
import { liveSql } from "@/server/rounds/face";

const { sql } = Prisma;

/** What every member can read: shared with all, and handed in to no round that is still sealed. */
const forMembers = (e: Prisma.Sql, workspaceId: string) =>
  sql`${liveSql(e, workspaceId)} AND ${e}."visibility" = 'MEMBERS'`;
const [e, give, want] = [sql`e`, sql`give`, sql`want`];

/** Goals that are still ahead: proposed, adopted or under way. */
const ahead = sql`g."removedAt" IS NULL AND g."state" IN ('PROPOSED', 'ADOPTED', 'IN_PROGRESS')`;

/** Who backs a goal (A4): whoever drives or supports it, and its lead unless that has taken another position. */
const backers = sql`(
  SELECT b."partnerId" AS "id" FROM "GoalPosition" b WHERE b."workspaceId" = g."workspaceId" AND b."goalId" = g."id"
    AND b."removedAt" IS NULL AND b."position" IN ('DRIVES', 'SUPPORTS')
  UNION SELECT g."leadPartnerId" WHERE g."leadPartnerId" IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM "GoalPosition" s WHERE s."workspaceId" = g."workspaceId" AND s."goalId" = g."id"
      AND s."partnerId" = g."leadPartnerId" AND s."removedAt" IS NULL))`;

interface CountRow {
  partnerId: string;
  gives: number;
  asks: number;
  givesWhat: string[];
  asksWhat: string[];
}

/** What some of an organisation's rows are about: keys of the catalogue, and the names of the workspace's own. */
const aboutWhat = (which: Prisma.Sql) => sql`
  COALESCE(array_agg(DISTINCT COALESCE(c."name", e."category"::text)) FILTER (WHERE ${which} AND COALESCE(c."name", e."category"::text) IS NOT NULL), '{}')`;
const isGive = sql`e."kind" = 'GIVE'`;
const isAsk = sql`e."kind" IN ('GET', 'NEED')`;

const readCounts = ({ tx, workspaceId }: WorkspaceScope) => tx.$queryRaw<CountRow[]>`
  SELECT e."partnerId", (count(*) FILTER (WHERE ${isGive}))::int AS "gives",
    (count(*) FILTER (WHERE ${isAsk}))::int AS "asks", ${aboutWhat(isGive)} AS "givesWhat", ${aboutWhat(isAsk)} AS "asksWhat"
  FROM "Expectation" e LEFT JOIN "OwnCategory" c ON c."workspaceId" = e."workspaceId" AND c."id" = e."ownCategoryId"
  WHERE e."workspaceId" = ${workspaceId}::uuid AND ${forMembers(e, workspaceId)} GROUP BY e."partnerId"`;

/** The perspectives the group wants and nobody has set aside, and whether a member declares each (A7). */
const readRequired = ({ tx, workspaceId }: WorkspaceScope) => tx.$queryRaw<
  { perspective: string; declared: boolean; waived: boolean }[]
>`
  SELECT q."perspective", q."waivedReason" <> '' AS "waived", EXISTS (
    SELECT 1 FROM "Partner" p WHERE p."workspaceId" = q."workspaceId" AND p."removedAt" IS NULL AND p."state" = 'MEMBER'
      AND q."perspective" = ANY(p."perspectives")) AS "declared"
  FROM "RequiredPerspective" q WHERE q."workspaceId" = ${workspaceId}::uuid AND q."removedAt" IS NULL
  ORDER BY q."createdAt", q."id"`;

/**
 * What connects one organisation with the others, counted per organisation and kind (docs/rules/screens.md): goals that
 * a red line of one of them stands against, by its position or by a confirmed conflict, accepted matches given and got, goals that both back. A hidden red line
 * counts too, for everybody may know whose it is; what it says stays with its row.
 */
const readRelations = ({ tx, workspaceId }: WorkspaceScope, seat: string) => tx.$queryRaw<RelationFacts[]>`
  SELECT 'TENSION' AS "kind", CASE WHEN l."partnerId" = ${seat}::uuid THEN o."id" ELSE l."partnerId" END AS "partnerId",
    count(DISTINCT (l."partnerId", g."id"))::int AS "count"
  FROM (
    SELECT l."workspaceId", l."goalId", l."partnerId" FROM "RedLineLink" l
    WHERE l."workspaceId" = ${workspaceId}::uuid AND l."linkedAt" IS NOT NULL AND l."dismissedAt" IS NULL AND l."removedAt" IS NULL
    UNION SELECT r."workspaceId", r."goalId", r."partnerId" FROM "GoalPosition" r
    WHERE r."workspaceId" = ${workspaceId}::uuid AND r."position" = 'RED_LINE' AND r."removedAt" IS NULL
  ) l JOIN "Goal" g ON g."workspaceId" = l."workspaceId" AND g."id" = l."goalId" AND ${ahead}
  JOIN LATERAL (SELECT g."leadPartnerId" AS "id" UNION SELECT d."partnerId" FROM "GoalPosition" d
    WHERE d."workspaceId" = g."workspaceId" AND d."goalId" = g."id" AND d."position" = 'DRIVES' AND d."removedAt" IS NULL) o
    ON o."id" <> l."partnerId" AND ${seat}::uuid IN (o."id", l."partnerId")
  GROUP BY 2
  UNION ALL
  SELECT CASE WHEN give."partnerId" = ${seat}::uuid THEN 'GIVES' ELSE 'GETS' END,
    CASE WHEN give."partnerId" = ${seat}::uuid THEN want."partnerId" ELSE give."partnerId" END, count(*)::int
  FROM "Match" m JOIN "Expectation" give ON give."workspaceId" = m."workspaceId" AND give."id" = m."giveId"
  JOIN "Expectation" want ON want."workspaceId" = m."workspaceId" AND want."id" = m."wantId"
  WHERE m."workspaceId" = ${workspaceId}::uuid AND m."removedAt" IS NULL AND m."state" IN ('ACCEPTED', 'FULFILLED')
    AND ${seat}::uuid IN (give."partnerId", want."partnerId") AND give."partnerId" <> want."partnerId"
    AND ${forMembers(give, workspaceId)} AND ${forMembers(want, workspaceId)}
  GROUP BY 1, 2
  UNION ALL
  SELECT 'WORKS', theirs."id", count(*)::int
  FROM "Goal" g JOIN LATERAL ${backers} ours ON ours."id" = ${seat}::uuid JOIN LATERAL ${backers} theirs ON theirs."id" <> ours."id"
  WHERE g."workspaceId" = ${workspaceId}::uuid AND ${ahead}
  GROUP BY 2`;

/** As many as the table is drawn for, in their order; the reader's own seat and the chosen one are always among them. */
function drawnOf<T extends { id: string }>(
  partners: readonly T[],
  always: readonly (string | null | undefined)[],
) {
  const [kept, others] = [true, false].map((wanted) =>
    partners.filter(({ id }) => always.includes(id) === wanted),
  );
  const drawn = new Set([...(kept ?? []), ...(others ?? [])].slice(0, MAP_LIMIT));
  return partners.filter((partner) => drawn.has(partner));
}

const declaredBy = (partners: readonly { state: string; perspectives: string[] }[]) =>
  new Set(partners.filter(({ state }) => state === "MEMBER").flatMap(({ perspectives }) => perspectives));

/**
 * The facts of the table: at most 200 organisations, what all members can read of each, the perspectives that are
 * missing, and the lines of one seat. Four statements, whoever and however many there are; an observer gets the
 * organisations that are publicly named and nothing about them.
 */
export async function readTable(scope: WorkspaceScope, seat?: string) {
  const { role, partnerId } = scope.member;
  const planning = plans(role);
  const partners = await scope.tx.partner.findMany({
    where: {
      workspaceId: scope.workspaceId,
      ...isHere,
    },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: WHOLE + 1,
    select: {
      ...partnerFace,
      tier: true,
      listing: true,
      version: true,
      perspectives: true,
    },
  });
  const counts = planning ? await readCounts(scope) : [];
  const required = planning ? await readRequired(scope) : [];
  const missing = required.filter((one) => !one.declared && !one.waived);
  const relations = planning && seat ? await readRelations(scope, seat) : [];
  const countOf = new Map(counts.map((row) => [row.partnerId, row]));
  return {
    partners: drawnOf(whole(partners), [partnerId, seat]).map(({ perspectives: _, ...partner }) => ({
      ...partner,
      gives: countOf.get(partner.id)?.gives ?? 0,
      asks: countOf.get(partner.id)?.asks ?? 0,
      givesWhat: countOf.get(partner.id)?.givesWhat ?? [],
      asksWhat: countOf.get(partner.id)?.asksWhat ?? [],
      own: partner.id === partnerId,
    })),
    missing: missing.map((row) => row.perspective).filter(isPerspective),
    suggested: planning && required.length === 0 ? suggestedSeats(declaredBy(partners)) : [],
    relations,
    /** How many sit at the table, drawn or not. */
    seated: partners.filter((partner) => isSeated(partner.state)).length,
    /** Whether there are more organisations than the table shows. */
    more: partners.length > MAP_LIMIT,
    planning,
    may: {
      place: holds(role, "partner.manage"),
      invite: holds(role, "partner.manage"),
      actors: holds(role, "actor.read"),
    },
  };
}
