import { type ClauseSpeaker, clauseStateWith } from "@/domain/agreements/objections/rules";
import type { AgreementState, ClauseState } from "@/domain/agreements/schema";
import { isSeated } from "@/domain/partners/states";
import { Prisma } from "@/generated/prisma/client";
import { type ClauseRow, clauseRow, openObjections } from "@/server/agreements/reads/rows";
import { orConflict, orNotFound } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { isSeatedSql } from "@/server/organisations/face";

/** A text held still for this transaction. */
export interface HeldText {
  id: string;
  agreementId: string;
  number: number;
  state: AgreementState;
  fingerprint: string | null;
  frozenText: string | null;
  format: number;
  version: number;
  laterOpened: boolean;
}

/**
 * Reads a text and holds its row until the transaction ends, so that nobody opens it while a clause is
 * written and nobody writes a clause while it is opened. Writers share the row (`SHARE`); opening and
 * adopting hold it alone (`UPDATE`). A text, clause or agreement that is gone is not found.
 */
export async function holdText(
  scope: WorkspaceScope,
  target: { versionId: string } | { clauseId: string },
  hold: "SHARE" | "UPDATE",
): Promise<HeldText> {
  const workspace = Prisma.sql`${scope.workspaceId}::uuid`;
  const which =
    "versionId" in target
      ? Prisma.sql`${target.versionId}::uuid`
      : Prisma.sql`(SELECT c."versionId" FROM "Clause" c WHERE c."workspaceId" = ${workspace} AND c."id" = ${target.clauseId}::uuid AND c."removedAt" IS NULL)`;
  const lock = hold === "SHARE" ? Prisma.sql`FOR SHARE OF v` : Prisma.sql`FOR UPDATE OF v`;
  const [row] = await scope.tx.$queryRaw<HeldText[]>`
    SELECT v."id", v."agreementId", v."number", v."state"::text AS "state", v."fingerprint", v."frozenText", v."format", v."version",
      EXISTS (SELECT 1 FROM "AgreementVersion" l WHERE l."workspaceId" = v."workspaceId" AND l."agreementId" = v."agreementId"
        AND l."number" > v."number" AND l."openedAt" IS NOT NULL AND l."removedAt" IS NULL) AS "laterOpened"
    FROM "AgreementVersion" v
    WHERE v."workspaceId" = ${workspace} AND v."id" = ${which} AND v."removedAt" IS NULL
    ${lock}`;
  return orNotFound(row ?? null);
}

/** The clause a writer named, in the version they saw, together with its text. */
export async function heldClause(scope: WorkspaceScope, input: { clauseId: string; version: number }) {
  const text = await holdText(scope, { clauseId: input.clauseId }, "SHARE");
  const clause = await scope.tx.clause.findFirst({
    where: { workspaceId: scope.workspaceId, id: input.clauseId, removedAt: null },
    select: { ...clauseRow, objections: openObjections },
    relationLoadStrategy: "join",
  });
  const { objections = [], ...before } = orConflict(clause, input.version);
  return { text, before, objections };
}

/** Who acts, as the rules on drafting and objecting ask: whether their organisation is a member is read. */
export async function speakerOf(scope: WorkspaceScope): Promise<ClauseSpeaker & { name: string }> {
  const { role, partnerId } = scope.member;
  const partner =
    partnerId &&
    (await scope.tx.partner.findFirst({
      where: { workspaceId: scope.workspaceId, id: partnerId, removedAt: null },
      select: { state: true, name: true },
    }));
  return {
    role,
    partnerId,
    isMember: partner ? isSeated(partner.state) : false,
    name: partner ? partner.name : "",
  };
}

/** The facts that every rule about a step of a clause asks for. */
export const clauseFacts = (
  text: { state: AgreementState },
  clause: { state: ClauseState; body: string },
  objections: number,
) => ({
  textState: text.state,
  state: clauseStateWith(clause.state, 0),
  body: clause.body,
  objections,
});

/** Whose objections stand against the clauses of a text, by name and oldest first, as a part of another statement. */
export const objectorsOfText = (scope: WorkspaceScope, versionId: string) => Prisma.sql`ARRAY(
  SELECT o."partnerName" FROM "Objection" o JOIN "Clause" c ON c."workspaceId" = o."workspaceId" AND c."id" = o."clauseId"
  JOIN "Partner" p ON p."workspaceId" = o."workspaceId" AND p."id" = o."partnerId" AND ${isSeatedSql(Prisma.sql`p`)}
  WHERE o."workspaceId" = ${scope.workspaceId}::uuid AND c."versionId" = ${versionId}::uuid AND c."removedAt" IS NULL
    AND o."state" = 'OPEN' AND o."removedAt" IS NULL ORDER BY o."raisedAt", o."id")`;

/** Clauses of a text, in no particular order, removed ones excluded. */
export const clausesOf = (scope: WorkspaceScope, versionId: string): Promise<ClauseRow[]> =>
  scope.tx.clause.findMany({
    where: { workspaceId: scope.workspaceId, versionId, removedAt: null },
    select: clauseRow,
  });
