import { refuseEnding } from "@/domain/agreements/ending";
import type { EndAgreement } from "@/domain/agreements/schema";
import { unless } from "@/domain/refusal";
import { versionRow } from "@/server/agreements/reads/rows";
import { nextVersion, orConflict, whereVersion } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { recordDecision } from "@/server/decisions/face";
import { holdText } from "./text";

/**
 * Records that the group decided to end an adopted agreement. The decision that adopted it stays with the text;
 * this one stands beside it, so that the register knows both. Nothing of the text or of what was signed changes.
 */
export async function endAgreement(scope: WorkspaceScope, input: EndAgreement) {
  const { workspaceId, tx } = scope;
  const held = await holdText(scope, { versionId: input.versionId }, "UPDATE");
  const found = await tx.agreementVersion.findFirst({
    where: { workspaceId, id: held.id, removedAt: null },
    select: versionRow,
  });
  const before = orConflict(found, input.version);
  unless(refuseEnding(before));
  const decision = await recordDecision(scope, {
    subject: "AGREEMENT_VERSION",
    subjectId: before.id,
    outcome: "ADOPTED",
    decidedOn: input.decidedOn,
    asked: input.asked,
  });
  const after = await tx.agreementVersion.update({
    where: whereVersion(scope, before),
    data: { state: "TERMINATED", version: nextVersion },
    select: versionRow,
  });
  const dependants = [{ kind: "DECISION" as const, before: null, after: decision }];
  scope.record({ action: "agreement.terminated", kind: "AGREEMENT_VERSION", before, after, dependants });
  return { id: after.id, version: after.version };
}
