import { randomUUID } from "node:crypto";
import { refuseConsent } from "@/domain/agreements/clauses/voices";
import { clauseStateWith } from "@/domain/agreements/objections/rules";
import type { GiveConsent, TakeBackConsent } from "@/domain/agreements/objections/schema";
import { draftPath } from "@/domain/notifications/paths";
import { Refusal, unless } from "@/domain/refusal";
import { wordsPrint } from "@/server/agreements/fingerprint";
import { type ConsentRow, clauseRow, consentRow, openObjections } from "@/server/agreements/reads/rows";
import { NotFound, nextVersion, orConflict, orNotFound, whereVersion } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { closeTimeAsked } from "@/server/notifications/face";
import { holdText, speakerOf } from "./text";

/**
 * The person's organisation agrees to clauses, all or none, each in the words that it saw: other words, and it has not
 * spoken. An earlier yes of its own to other words becomes one to these.
 */
export async function giveConsent(scope: WorkspaceScope, input: GiveConsent) {
  const { workspaceId, tx, now, member } = scope;
  const text = await holdText(scope, { versionId: input.versionId }, "SHARE");
  const wanted = new Map(input.clauses.map((clause) => [clause.clauseId, clause.version]));
  const found = await tx.clause.findMany({
    where: { workspaceId, versionId: text.id, removedAt: null, id: { in: [...wanted.keys()] } },
    select: {
      ...clauseRow,
      objections: openObjections,
      ...(member.partnerId && { consents: { where: { partnerId: member.partnerId }, select: consentRow } }),
    },
    relationLoadStrategy: "join",
  });
  const speaker = await speakerOf(scope);
  const clauses = [...wanted].map(([id, version]) =>
    orConflict(found.find((clause) => clause.id === id) ?? null, version),
  );
  for (const clause of clauses)
    unless(
      refuseConsent(
        { textState: text.state, body: clause.body, proposed: clauseStateWith(clause.state, 0) !== "OPEN" },
        speaker,
        clause.objections.map((one) => one.partnerId),
      ),
    );
  const partnerId = orNotFound(speaker.partnerId);
  const earlier = clauses.flatMap((clause) => clause.consents ?? []);
  const fresh = clauses.flatMap((clause) => {
    const words = wordsPrint(clause);
    const stands = earlier.some(
      (one) => one.clauseId === clause.id && one.removedAt === null && one.words === words,
    );
    return stands ? [] : [{ id: randomUUID(), clauseId: clause.id, words }];
  });
  const given = await tx.$queryRaw<ConsentRow[]>`
    INSERT INTO "ClauseConsent" AS c ("workspaceId", "id", "clauseId", "partnerId", "words", "givenById", "givenAt")
    SELECT ${workspaceId}::uuid, f."id", f."clauseId", ${partnerId}::uuid, f."words", ${member.id}::uuid, ${now}
    FROM jsonb_to_recordset(${JSON.stringify(fresh)}::jsonb) AS f("id" uuid, "clauseId" uuid, "words" text)
    ON CONFLICT ("workspaceId", "clauseId", "partnerId") DO UPDATE
      SET "words" = EXCLUDED."words", "givenById" = EXCLUDED."givenById", "givenAt" = EXCLUDED."givenAt",
        "removedAt" = NULL, "version" = c."version" + 1
    RETURNING "id", "clauseId", "partnerId", "words", "givenById", "givenAt", "removedAt", "version"`;
  const changes = given.map((after) => ({
    before: earlier.find((one) => one.id === after.id) ?? null,
    after,
  }));
  const [first, ...others] = changes;
  if (!first) return { id: input.versionId, version: text.version, given: 0 };
  const dependants = [
    ...others.map((change) => ({ kind: "CLAUSE_CONSENT" as const, ...change })),
    ...(await closeTimeAsked(scope, draftPath(text.agreementId), partnerId)),
  ];
  scope.record({ action: "clause.consented", kind: "CLAUSE_CONSENT", ...first, dependants });
  return { id: first.after.id, version: first.after.version, given: changes.length };
}

/** The person's organisation has not spoken after all. */
export async function takeBackConsent(scope: WorkspaceScope, input: TakeBackConsent) {
  const { workspaceId, tx, member } = scope;
  const text = await holdText(scope, { clauseId: input.clauseId }, "SHARE");
  if (text.state !== "DRAFT") throw new Refusal("textFrozen");
  if (!member.partnerId) throw new NotFound();
  const before = await tx.clauseConsent.findFirst({
    where: { workspaceId, clauseId: input.clauseId, partnerId: member.partnerId, removedAt: null },
    select: consentRow,
  });
  if (!before) throw new Refusal("noConsent");
  const after = await tx.clauseConsent.update({
    where: whereVersion(scope, before),
    data: { removedAt: scope.now, version: nextVersion },
    select: consentRow,
  });
  scope.record({ action: "clause.reconsidered", kind: "CLAUSE_CONSENT", before, after });
  return { id: after.id, version: after.version };
}
