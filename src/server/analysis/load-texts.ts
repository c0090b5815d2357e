import { isOvertaken } from "@/domain/agreements/signing";
import type { TextFact } from "@/domain/analysis/snapshot";
import { Prisma } from "@/generated/prisma/client";
import { WHOLE } from "@/server/core/rows";
import { isSeatedSql } from "@/server/organisations/face";
import { listOf, moment, notRemoved } from "./load-rows";

const { sql } = Prisma;
const [a, b, c, p, v] = [sql`a`, sql`b`, sql`c`, sql`p`, sql`v`];

const seatedHere = (ws: string) => sql`p."workspaceId" = ${ws}::uuid AND ${isSeatedSql(p)}`;

/** A text with the words that organisations have given on it; older texts of its agreement are among the rows. */
export type TextRow = TextFact;

/** The texts that are up, in force or being written, the newest of each agreement first. */
export const textsSql = (ws: string) =>
  listOf(sql`
    SELECT v."agreementId", v."id" AS "versionId", a."title", v."state", ${moment(sql`v."openedAt"`)} AS "openedAt", v."reviewOn",
      (SELECT ${moment(sql`d."createdAt"`)} FROM "Decision" d
        WHERE d."workspaceId" = ${ws}::uuid AND d."id" = v."decisionId") AS "decidedAt",
      ${listOf(sql`SELECT c."id", c."topic", CASE WHEN EXISTS (SELECT 1 FROM "Objection" b JOIN "Partner" p ON p."id" = b."partnerId" AND ${seatedHere(ws)}
          WHERE b."clauseId" = c."id" AND b."state" = 'OPEN' AND ${notRemoved(b, ws)}) THEN 'CONTESTED'
        WHEN c."state" = 'CONTESTED' THEN 'PROPOSED' ELSE c."state"::text END AS "state",
        v."state" = 'DRAFT' AND cardinality(c."gaps") > 0 AS "gap"
        FROM "Clause" c WHERE c."versionId" = v."id" AND ${notRemoved(c, ws)}
        ORDER BY c."position", c."id"`)} AS "clauses",
      ${listOf(sql`SELECT o."partnerId", o."state", o."notBefore" FROM "SignOff" o
        WHERE o."workspaceId" = ${ws}::uuid AND o."versionId" = v."id"`)} AS "signOffs"
    FROM "AgreementVersion" v JOIN "Agreement" a ON a."id" = v."agreementId" AND ${notRemoved(a, ws)}
    WHERE ${notRemoved(v, ws)} AND v."state" IN ('DRAFT', 'CONSULTATION', 'ADOPTED')
    ORDER BY v."agreementId", v."number" DESC LIMIT ${WHOLE + 1}`);

/** The objections that stand against clauses of drafts, oldest first. Rows are `ObjectionFact`s. */
export const objectionsSql = (ws: string) =>
  listOf(sql`
    SELECT b."clauseId", v."agreementId", c."title", b."partnerId", b."askedAt" IS NOT NULL AS "asked"
    FROM "Objection" b JOIN "Clause" c ON c."id" = b."clauseId" AND ${notRemoved(c, ws)}
    JOIN "AgreementVersion" v ON v."id" = c."versionId" AND ${notRemoved(v, ws)} AND v."state" = 'DRAFT'
    JOIN "Agreement" a ON a."id" = v."agreementId" AND ${notRemoved(a, ws)}
    JOIN "Partner" p ON p."id" = b."partnerId" AND ${seatedHere(ws)}
    WHERE ${notRemoved(b, ws)} AND b."state" = 'OPEN' ORDER BY b."raisedAt", b."id" LIMIT ${WHOLE + 1}`);

/**
 * Of each agreement the text that is up or in force, and a newer draft. `parties` are the organisations it binds
 * today; one that joined later owes its word too.
 */
export function textsOf(rows: readonly TextRow[], parties: readonly string[]): TextFact[] {
  const opened = new Set<string>();
  return rows.flatMap((row): TextFact[] => {
    const laterOpened = opened.has(row.agreementId);
    if (row.state !== "DRAFT") opened.add(row.agreementId);
    if (isOvertaken({ state: row.state, laterOpened })) return [];
    const words = new Map(row.signOffs.map((word) => [word.partnerId, word]));
    const signOffs = parties.map(
      (partnerId) => words.get(partnerId) ?? { partnerId, state: "PENDING" as const, notBefore: null },
    );
    return [{ ...row, signOffs }];
  });
}
