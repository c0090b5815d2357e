import type { ExpectationFact, MatchFact } from "@/domain/analysis/snapshot";
import { Prisma } from "@/generated/prisma/client";
import { WHOLE } from "@/server/core/rows";
import { unsealedSql } from "@/server/rounds/face";
import { listOf, moment, notRemoved } from "./load-rows";

const { sql } = Prisma;
const [e, m, p] = [sql`e`, sql`m`, sql`p`];

/**
 * What the organisations give and ask for, as far as the reader may see it (the policies hide the rest),
 * without those withdrawn. Own drafts are among them, in their state. Rows are `ExpectationFact`s.
 */
export const expectationsSql = (ws: string) =>
  listOf(sql`
    SELECT e."id", e."partnerId", e."kind", COALESCE(e."ownCategoryId"::text, e."category"::text) AS "category", e."topics", e."statement", e."quantity", e."priority", e."state",
      e."visibility" = 'MEMBERS' AND e."state" <> 'DRAFT' AS "visibleToMembers", e."recordedForOrganisation",
      e."openAcceptedAt" IS NOT NULL AS "openAccepted", ${moment(sql`e."createdAt"`)} AS "createdAt",
      ${moment(sql`e."confirmedAt"`)} AS "confirmedAt"
    FROM "Expectation" e JOIN "Partner" p ON p."id" = e."partnerId" AND ${notRemoved(p, ws)}
    WHERE ${notRemoved(e, ws)} AND e."state" <> 'WITHDRAWN' AND ${unsealedSql(e, ws)}
    ORDER BY e."createdAt", e."id" LIMIT ${WHOLE + 1}`);

/** The matches, as `MatchFact`s. */
export const matchesSql = (ws: string) =>
  listOf(sql`
    SELECT m."id", m."giveId", m."wantId", m."quantity", m."state", m."giverAcceptedAt" IS NOT NULL AS "giverAccepted",
      m."receiverAcceptedAt" IS NOT NULL AS "receiverAccepted"
    FROM "Match" m WHERE ${notRemoved(m, ws)} ORDER BY m."createdAt", m."id" LIMIT ${WHOLE + 1}`);

/** The matches between the expectations that were read: one whose end is gone says nothing any more. */
export function matchesBetween(
  matches: readonly MatchFact[],
  expectations: readonly ExpectationFact[],
): MatchFact[] {
  const known = new Set(expectations.map((expectation) => expectation.id));
  return matches.filter((match) => known.has(match.giveId) && known.has(match.wantId));
}
