import { refuseStart, type StartPlan } from "@/domain/plan/starting";
import { unless } from "@/domain/refusal";
import { nextVersion, orConflict } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { recordDecision } from "@/server/decisions/face";
import { workspaceRow } from "@/server/workspaces/reads";

/** Writes down that the partners decided to start (phase 8), and the workspace is active from then on. */
export async function startTogether(scope: WorkspaceScope, input: StartPlan) {
  const before = orConflict(
    await scope.tx.workspace.findFirst({ where: { id: scope.workspaceId }, select: workspaceRow }),
    input.version,
  );
  unless(refuseStart(before.state));
  const decision = await recordDecision(scope, {
    subject: "START",
    subjectId: scope.workspaceId,
    outcome: "ADOPTED",
    decidedOn: input.decidedOn,
    asked: input.asked,
  });
  const after = await scope.tx.workspace.update({
    where: { id: before.id, version: before.version },
    data: { state: "ACTIVE", version: nextVersion },
    select: workspaceRow,
  });
  const dependants = [{ kind: "DECISION" as const, before: null, after: decision }];
  scope.record({ action: "path.started", kind: "WORKSPACE", before, after, dependants });
  return { id: after.id, version: after.version };
}
