import { refuseObserving } from "@/domain/actors/observing";
import type {
  AddActor,
  ChangeActor,
  ObserveActor,
  RemoveActor,
  WithdrawStance,
} from "@/domain/actors/schema";
import { unless } from "@/domain/refusal";
import { nextVersion, orConflict, orNotFound, toDay, whereVersion } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { actorRow, stanceRow } from "./reads";

const findActor = (scope: WorkspaceScope, actorId: string) =>
  scope.tx.externalActor.findFirst({
    where: { workspaceId: scope.workspaceId, id: actorId, removedAt: null },
    select: actorRow,
  });

/** Enters somebody outside whose stance matters. Where it stands is said by an observation. */
export async function addActor(scope: WorkspaceScope, { workspace: _, requestId: __, ...fields }: AddActor) {
  const after = await scope.tx.externalActor.create({
    data: { ...fields, workspaceId: scope.workspaceId, createdAt: scope.now },
    select: actorRow,
  });
  scope.record({ action: "actor.added", kind: "EXTERNAL_ACTOR", before: null, after });
  return { id: after.id, version: after.version };
}

/** Changes name, role and kind; what was observed stays as it was seen. */
export async function changeActor(scope: WorkspaceScope, input: ChangeActor) {
  const { workspace: _, requestId: __, actorId, version, ...fields } = input;
  const before = orConflict(await findActor(scope, actorId), version);
  const after = await scope.tx.externalActor.update({
    where: whereVersion(scope, before),
    data: { ...fields, version: nextVersion },
    select: actorRow,
  });
  scope.record({ action: "actor.changed", kind: "EXTERNAL_ACTOR", before, after });
  return { id: after.id, version: after.version };
}

/** Takes an actor off the list, its observations with it. It comes back with them. */
export async function removeActor(scope: WorkspaceScope, input: RemoveActor) {
  const before = orConflict(await findActor(scope, input.actorId), input.version);
  const after = await scope.tx.externalActor.update({
    where: whereVersion(scope, before),
    data: { removedAt: scope.now, version: nextVersion },
    select: actorRow,
  });
  scope.record({ action: "actor.removed", kind: "EXTERNAL_ACTOR", before, after });
  return { id: after.id, version: after.version };
}

/** Notes where an actor stands and what shows it. Earlier observations stay: how it moved is half of what one knows. */
export async function observeActor(scope: WorkspaceScope, input: ObserveActor) {
  const actor = orNotFound(await findActor(scope, input.actorId));
  unless(refuseObserving(input.observedOn, scope.today));
  const after = await scope.tx.stanceObservation.create({
    data: {
      workspaceId: scope.workspaceId,
      actorId: actor.id,
      stance: input.stance,
      influence: input.influence,
      evidence: input.evidence,
      observedOn: toDay(input.observedOn),
      createdAt: scope.now,
    },
    select: stanceRow,
  });
  scope.record({ action: "actor.observed", kind: "STANCE", before: null, after });
  return { id: after.id, version: after.version };
}

/** Takes back an observation that was a mistake. */
export async function withdrawStance(scope: WorkspaceScope, input: WithdrawStance) {
  const before = orConflict(
    await scope.tx.stanceObservation.findFirst({
      where: {
        workspaceId: scope.workspaceId,
        id: input.stanceId,
        removedAt: null,
        actor: { removedAt: null },
      },
      select: stanceRow,
    }),
    input.version,
  );
  const after = await scope.tx.stanceObservation.update({
    where: whereVersion(scope, before),
    data: { removedAt: scope.now, version: nextVersion },
    select: stanceRow,
  });
  scope.record({ action: "actor.removed", kind: "STANCE", before, after });
  return { id: after.id, version: after.version };
}
