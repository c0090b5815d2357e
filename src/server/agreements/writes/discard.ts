import { refuseDiscarding } from "@/domain/agreements/amendment";
import type { DiscardVersion } from "@/domain/agreements/schema";
import { unless } from "@/domain/refusal";
import { agreementRow, versionRow } from "@/server/agreements/reads/rows";
import { nextVersion, orConflict, whereVersion } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { takeAlong } from "@/server/records/hanging";
import { holdText } from "./text";

/**
 * Discards the draft of a next version with its clauses; the text before it stands as it stood. The
 * agreement's own version moves on with it, so that Undo is refused once another draft has been begun.
 */
export async function discardVersion(scope: WorkspaceScope, input: DiscardVersion) {
  const { workspaceId, tx } = scope;
  await holdText(scope, { versionId: input.versionId }, "UPDATE");
  const { agreement, ...before } = orConflict(
    await tx.agreementVersion.findFirst({
      where: { workspaceId, id: input.versionId, removedAt: null },
      select: {
        ...versionRow,
        agreement: {
          select: {
            ...agreementRow,
            versions: { where: { removedAt: null }, select: { number: true, state: true } },
          },
        },
      },
      relationLoadStrategy: "join",
    }),
    input.version,
  );
  const { versions, ...whole } = agreement;
  unless(refuseDiscarding(versions, before.number));
  const gone = { removedAt: scope.now, version: nextVersion };
  const clauses = await takeAlong(scope, [{ kind: "AGREEMENT_VERSION", id: before.id }]);
  const after = await tx.agreementVersion.update({
    where: whereVersion(scope, before),
    data: gone,
    select: versionRow,
  });
  const movedOn = await tx.agreement.update({
    where: whereVersion(scope, whole),
    data: { version: nextVersion },
    select: agreementRow,
  });
  const dependants = [{ kind: "AGREEMENT" as const, before: whole, after: movedOn }, ...clauses];
  scope.record({ action: "agreement.discarded", kind: "AGREEMENT_VERSION", before, after, dependants });
  return { id: after.id, version: after.version };
}
