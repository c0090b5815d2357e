import {
  copyClauses,
  nextNumber,
  refuseAgreementRemoval,
  refuseAmendment,
  refuseRenaming,
} from "@/domain/agreements/amendment";
import { stateWhenAdded } from "@/domain/agreements/clauses/clause-steps";
import { bracketsIn } from "@/domain/agreements/clauses/placeholders";
import type {
  AmendAgreement,
  DraftAgreement,
  RemoveAgreement,
  RenameAgreement,
} from "@/domain/agreements/schema";
import { unless } from "@/domain/refusal";
import { agreementRow, clauseRow, versionRow } from "@/server/agreements/reads/rows";
import type { RecordedRow } from "@/server/core/events";
import { nextVersion, orConflict, whereVersion } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { takeAlong } from "@/server/records/hanging";

const added = (kind: "AGREEMENT_VERSION" | "CLAUSE") => (after: RecordedRow) => ({
  kind,
  before: null,
  after,
});

const versionFacts = { where: { removedAt: null }, select: { number: true, state: true } } as const;

const findAgreement = (scope: WorkspaceScope, agreementId: string) =>
  scope.tx.agreement.findFirst({
    where: { workspaceId: scope.workspaceId, id: agreementId, removedAt: null },
    select: { ...agreementRow, versions: versionFacts },
    relationLoadStrategy: "join",
  });

/** Begins an agreement with its first version, a draft, and the clauses it starts from. */
export async function draftAgreement(scope: WorkspaceScope, input: DraftAgreement) {
  const { workspaceId, now, tx } = scope;
  const agreement = await tx.agreement.create({
    data: { workspaceId, title: input.title, createdAt: now },
    select: agreementRow,
  });
  const text = await tx.agreementVersion.create({
    data: { workspaceId, agreementId: agreement.id, number: 1, createdAt: now },
    select: versionRow,
  });
  const rows = input.clauses.map((clause, index) => ({
    ...clause,
    workspaceId,
    versionId: text.id,
    position: index + 1,
    state: stateWhenAdded(clause.body, true),
    authorPartnerId: scope.member.partnerId,
    gaps: bracketsIn(clause.title, clause.body),
  }));
  const clauses = rows.length ? await tx.clause.createManyAndReturn({ data: rows, select: clauseRow }) : [];
  const dependants = [added("AGREEMENT_VERSION")(text), ...clauses.map(added("CLAUSE"))];
  scope.record({
    action: "agreement.drafted",
    kind: "AGREEMENT",
    before: null,
    after: agreement,
    dependants,
  });
  return { id: agreement.id, version: agreement.version, versionId: text.id };
}

/** Changes the title, as long as no version has been opened. */
export async function renameAgreement(scope: WorkspaceScope, input: RenameAgreement) {
  const { versions, ...before } = orConflict(await findAgreement(scope, input.agreementId), input.version);
  unless(refuseRenaming(versions));
  const after = await scope.tx.agreement.update({
    where: whereVersion(scope, before),
    data: { title: input.title, version: nextVersion },
    select: agreementRow,
  });
  scope.record({ action: "agreement.renamed", kind: "AGREEMENT", before, after });
  return { id: after.id, version: after.version };
}

/** Removes an agreement that was never opened, with its versions and clauses; Undo brings all of them back. */
export async function removeAgreement(scope: WorkspaceScope, input: RemoveAgreement) {
  const { versions, ...before } = orConflict(await findAgreement(scope, input.agreementId), input.version);
  unless(refuseAgreementRemoval(versions));
  const after = await scope.tx.agreement.update({
    where: whereVersion(scope, before),
    data: { removedAt: scope.now, version: nextVersion },
    select: agreementRow,
  });
  const dependants = await takeAlong(scope, [{ kind: "AGREEMENT", id: before.id }]);
  scope.record({ action: "agreement.removed", kind: "AGREEMENT", before, after, dependants });
  return { id: after.id, version: after.version };
}

/**
 * Begins the next version as a draft with the words of the newest one. Everybody is asked again once it
 * is opened; until it is adopted, the text that is in force stays so.
 */
export async function amendAgreement(scope: WorkspaceScope, input: AmendAgreement) {
  const { workspaceId, tx, now } = scope;
  const agreement = orConflict(
    await tx.agreement.findFirst({
      where: { workspaceId, id: input.agreementId, removedAt: null },
      select: {
        ...agreementRow,
        versions: {
          orderBy: { number: "desc" },
          select: {
            number: true,
            state: true,
            removedAt: true,
            clauses: { where: { removedAt: null }, select: clauseRow },
          },
        },
      },
      relationLoadStrategy: "join",
    }),
    input.version,
  );
  const standing = agreement.versions.filter((version) => version.removedAt === null);
  unless(refuseAmendment(standing));
  // The agreement's own version moves on, so that two people cannot begin two drafts at once.
  await tx.agreement.update({
    where: whereVersion(scope, agreement),
    data: { version: nextVersion },
    select: { id: true },
  });
  const text = await tx.agreementVersion.create({
    data: { workspaceId, agreementId: agreement.id, number: nextNumber(agreement.versions), createdAt: now },
    select: versionRow,
  });
  const copies = copyClauses(standing[0]?.clauses ?? []).map((clause) => ({
    ...clause,
    workspaceId,
    versionId: text.id,
  }));
  const clauses = copies.length
    ? await tx.clause.createManyAndReturn({ data: copies, select: clauseRow })
    : [];
  const dependants = clauses.map(added("CLAUSE"));
  scope.record({
    action: "agreement.amended",
    kind: "AGREEMENT_VERSION",
    before: null,
    after: text,
    dependants,
  });
  return { id: text.id, version: text.version, number: text.number };
}
