import { refuseAgreementAdoption, supersededBy } from "@/domain/agreements/adoption";
import type { AdoptAgreement } from "@/domain/agreements/schema";
import { valuesOfRefusal } from "@/domain/red-lines/blocking";
import { unless } from "@/domain/refusal";
import { versionRow } from "@/server/agreements/reads/rows";
import { nextVersion, orConflict, toDay, whereVersion } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { recordDecision } from "@/server/decisions/face";
import { redLinesAgainst } from "@/server/red-lines/face";
import { holdText } from "./text";

/**
 * Records what was decided about an opened text. A yes adopts it and replaces what was adopted before; a
 * no is kept beside the text, which stays as it is until a newer one is opened.
 */
export async function adoptAgreement(scope: WorkspaceScope, input: AdoptAgreement) {
  const { workspaceId, tx } = scope;
  const held = await holdText(scope, { versionId: input.versionId }, "UPDATE");
  const versions = await tx.agreementVersion.findMany({
    where: { workspaceId, agreementId: held.agreementId, removedAt: null },
    select: versionRow,
  });
  const before = orConflict(versions.find((version) => version.id === held.id) ?? null, input.version);
  const { outcome, decidedOn, asked } = input;
  const against = outcome === "ADOPTED" ? await redLinesAgainst(scope, { versionId: before.id }) : [];
  unless(
    refuseAgreementAdoption({
      state: before.state,
      laterOpened: held.laterOpened,
      decidedOn,
      reviewOn: input.reviewOn,
      outcome,
      confirmedRedLines: against.length,
    }),
    valuesOfRefusal(against),
  );
  const decision = await recordDecision(scope, {
    subject: "AGREEMENT_VERSION",
    subjectId: before.id,
    outcome,
    decidedOn,
    asked,
  });
  if (outcome === "REJECTED") {
    scope.record({ action: "agreement.rejected", kind: "DECISION", before: null, after: decision });
    return { id: before.id, version: before.version };
  }
  const after = await tx.agreementVersion.update({
    where: whereVersion(scope, before),
    data: {
      state: "ADOPTED",
      decisionId: decision.id,
      reviewOn: toDay(input.reviewOn),
      version: nextVersion,
    },
    select: versionRow,
  });
  const dependants: {
    kind: "DECISION" | "AGREEMENT_VERSION";
    before: typeof before | null;
    after: typeof before | typeof decision;
  }[] = [{ kind: "DECISION", before: null, after: decision }];
  for (const old of supersededBy(before, versions)) {
    const replaced = await tx.agreementVersion.update({
      where: whereVersion(scope, old),
      data: { state: "SUPERSEDED", version: nextVersion },
      select: versionRow,
    });
    dependants.push({ kind: "AGREEMENT_VERSION", before: old, after: replaced });
  }
  scope.record({ action: "agreement.adopted", kind: "AGREEMENT_VERSION", before, after, dependants });
  return { id: after.id, version: after.version };
}
