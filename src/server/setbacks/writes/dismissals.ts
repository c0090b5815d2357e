import { unless } from "@/domain/refusal";
import { refuseDismissal } from "@/domain/setbacks/blind-spots";
import type { Dismiss, Readmit } from "@/domain/setbacks/schema";
import { nextVersion, orConflict, whereVersion } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { readSpotFacts } from "@/server/setbacks/reads/premortem";
import { dismissalRow } from "@/server/setbacks/reads/rows";

/** Sets a typical setback aside, with the reason that everybody who plans can read (A10). */
export async function dismissRisk(scope: WorkspaceScope, { catalogueId, reason }: Dismiss) {
  const { facts } = await readSpotFacts(scope);
  unless(refuseDismissal(catalogueId, facts));
  const place = { workspaceId: scope.workspaceId, catalogueId };
  const before = await scope.tx.riskDismissal.findFirst({ where: place, select: dismissalRow });
  const after = before
    ? await scope.tx.riskDismissal.update({
        where: whereVersion(scope, before),
        data: { reason, removedAt: null, version: nextVersion },
        select: dismissalRow,
      })
    : await scope.tx.riskDismissal.create({
        data: { ...place, reason, createdAt: scope.now },
        select: dismissalRow,
      });
  scope.record({
    action: "risk.dismissed",
    kind: "RISK_DISMISSAL",
    before,
    after,
    partnerId: null,
  });
  return { id: after.id, version: after.version };
}

/** Takes it up again: then it is a blind spot until somebody adds it or sets it aside anew. */
export async function readmitRisk(scope: WorkspaceScope, input: Readmit) {
  const row = await scope.tx.riskDismissal.findFirst({
    where: { workspaceId: scope.workspaceId, id: input.dismissalId, removedAt: null },
    select: dismissalRow,
  });
  const before = orConflict(row, input.version);
  const after = await scope.tx.riskDismissal.update({
    where: whereVersion(scope, before),
    data: { removedAt: scope.now, version: nextVersion },
    select: dismissalRow,
  });
  scope.record({
    action: "risk.readmitted",
    kind: "RISK_DISMISSAL",
    before,
    after,
    partnerId: null,
  });
  return { id: after.id, version: after.version };
}
