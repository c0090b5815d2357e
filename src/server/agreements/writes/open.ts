import { byPosition } from "@/domain/agreements/clauses/clause-steps";
import { clauseWithBracket } from "@/domain/agreements/clauses/placeholders";
import { refuseOpeningAgreement } from "@/domain/agreements/opening";
import type { OpenVersion } from "@/domain/agreements/schema";
import { valuesOfRefusal } from "@/domain/red-lines/blocking";
import { unless } from "@/domain/refusal";
import { Prisma } from "@/generated/prisma/client";
import { freeze } from "@/server/agreements/fingerprint";
import { clauseRow, versionRow } from "@/server/agreements/reads/rows";
import { mailPleaseSign, signersOf } from "@/server/core/mail/notify";
import type { Receiver } from "@/server/core/mail/queue";
import { nextVersion, orNotFound, whereVersion } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { countAgainstText, redLinesAgainst } from "@/server/red-lines/face";
import { sayObjectors } from "./clauses";
import { holdText, objectorsOfText } from "./text";

/**
 * Opens a draft for signing: its words freeze with their fingerprint, and every carrying member is asked.
 *
 * The text's row is held first, then agreement and clauses move on by one version and are read in the same
 * statement: nobody can write them in between, and no earlier change to them can be undone afterwards.
 */
export async function openVersion(scope: WorkspaceScope, input: OpenVersion) {
  const { workspaceId, tx, now } = scope;
  const text = await holdText(scope, { versionId: input.versionId }, "UPDATE");
  unless(text.state === "DRAFT" ? null : "alreadyOpened");
  const [row] = await tx.$queryRaw<{ title: string; redLines: number; objectors: string[] }[]>`
    UPDATE "Agreement" a SET "version" = a."version" + 1
    WHERE a."workspaceId" = ${workspaceId}::uuid AND a."id" = ${text.agreementId}::uuid AND a."removedAt" IS NULL
    RETURNING a."title", ${countAgainstText(scope, text.id)} AS "redLines", ${objectorsOfText(scope, text.id)} AS "objectors"`;
  const agreement = orNotFound(row ?? null);
  const objections = agreement.objectors.map((partnerName) => ({ partnerName }));
  const rows = await tx.clause.updateManyAndReturn({
    where: { workspaceId, versionId: text.id },
    data: { version: nextVersion },
    select: clauseRow,
  });
  const clauses = rows.filter((clause) => clause.removedAt === null).sort(byPosition);
  const frozen = freeze({ title: agreement.title, number: text.number, clauses });
  const { fingerprint: seenFingerprint, acceptedOpenPoints } = input;
  const unfinished = clauseWithBracket(clauses, "GAP") ?? clauseWithBracket(clauses, "UNCLEAR");
  const against = agreement.redLines > 0 ? await redLinesAgainst(scope, { versionId: text.id }) : [];
  unless(
    refuseOpeningAgreement({
      state: text.state,
      clauses,
      fingerprint: frozen.fingerprint,
      seenFingerprint,
      acceptedOpenPoints,
      confirmedRedLines: agreement.redLines,
      openObjections: objections.length,
    }),
    unfinished
      ? { clause: unfinished.clause.title, gap: unfinished.piece }
      : { ...valuesOfRefusal(against), ...sayObjectors(objections) },
  );
  const after = await tx.agreementVersion.update({
    where: whereVersion(scope, text),
    data: { state: "CONSULTATION", openedAt: now, ...frozen, version: nextVersion },
    select: versionRow,
  });
  const signers = await tx.$queryRaw<Receiver[]>`
    WITH asked AS (
      INSERT INTO "SignOff" ("workspaceId", "versionId", "partnerId")
      SELECT p."workspaceId", ${text.id}::uuid, p."id" FROM "Partner" p
      WHERE p."workspaceId" = ${workspaceId}::uuid AND p."state" = 'MEMBER' AND p."tier" = 'CORE' AND p."removedAt" IS NULL
      ON CONFLICT DO NOTHING RETURNING "partnerId")
    ${signersOf(scope, Prisma.sql`SELECT "partnerId" FROM asked`)}`;
  const before = {
    ...after,
    state: text.state,
    openedAt: null,
    fingerprint: null,
    frozenText: null,
    format: text.format,
    version: text.version,
  };
  scope.record({ action: "agreement.opened", kind: "AGREEMENT_VERSION", before, after });
  await mailPleaseSign(scope, text.agreementId, signers);
  return { id: after.id, version: after.version };
}
