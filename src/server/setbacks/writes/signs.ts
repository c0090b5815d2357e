import type { Action } from "@/domain/records/all";
import { unless } from "@/domain/refusal";
import { refuseSign } from "@/domain/setbacks/contents";
import type { AddSign, ChangeSign, SignStep } from "@/domain/setbacks/schema";
import { refuseTakingAway } from "@/domain/setbacks/states";
import type { Prisma } from "@/generated/prisma/client";
import { nextVersion, orConflict, orNotFound, toDay, whereVersion } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { signRow, stateFacts } from "@/server/setbacks/reads/rows";
import { findLocked } from "@/server/setbacks/writes";

/** One sign as it was seen, with its risk locked and still open. */
async function findSign(scope: WorkspaceScope, input: { signId: string; version: number }) {
  const named = await scope.tx.earlyWarningSign.findFirst({
    where: { workspaceId: scope.workspaceId, id: input.signId, removedAt: null },
    select: { riskId: true },
  });
  const locked = await findLocked(scope, orNotFound(named).riskId);
  const sign = locked.signs.find((candidate) => candidate.id === input.signId) ?? null;
  const before = orConflict(sign, input.version);
  unless(locked.risk.state === "CLOSED" ? "isClosed" : null);
  return { ...locked, before };
}

async function write(
  scope: WorkspaceScope,
  action: Action<"EARLY_WARNING_SIGN">,
  before: Prisma.EarlyWarningSignGetPayload<{ select: typeof signRow }>,
  data: Prisma.EarlyWarningSignUpdateInput,
) {
  const after = await scope.tx.earlyWarningSign.update({
    where: whereVersion(scope, before),
    data: { ...data, version: nextVersion },
    select: signRow,
  });
  scope.record({ action, kind: "EARLY_WARNING_SIGN", before, after });
  return { id: after.id, version: after.version };
}

/** Adds something to look out for. */
export async function addSign(scope: WorkspaceScope, input: AddSign) {
  const { workspace: _, requestId: __, riskId, ...fields } = input;
  const { risk, plan, signs } = await findLocked(scope, riskId);
  unless(refuseTakingAway(risk.state, stateFacts(risk, plan, signs.length + 1)));
  unless(refuseSign(signs.length));
  const after = await scope.tx.earlyWarningSign.create({
    data: { ...fields, workspaceId: scope.workspaceId, riskId: risk.id, createdAt: scope.now },
    select: signRow,
  });
  scope.record({ action: "sign.added", kind: "EARLY_WARNING_SIGN", before: null, after });
  return { id: after.id, version: after.version };
}

/** Changes the words of a sign. */
export async function changeSign(scope: WorkspaceScope, input: ChangeSign) {
  const { before } = await findSign(scope, input);
  return write(scope, "sign.changed", before, { sign: input.sign, threshold: input.threshold });
}

/** Somebody looked today and it was not there; what was seen before is over. */
export async function checkSign(scope: WorkspaceScope, input: SignStep) {
  const { before } = await findSign(scope, input);
  return write(scope, "sign.checked", before, { lastCheckedOn: toDay(scope.today), observedOn: null });
}

/** Somebody saw it today. A sign seen is a reason to talk, not yet the setback (A16). */
export async function observeSign(scope: WorkspaceScope, input: SignStep) {
  const { before } = await findSign(scope, input);
  return write(scope, "sign.observed", before, {
    lastCheckedOn: toDay(scope.today),
    observedOn: toDay(scope.today),
  });
}

/** Takes a sign away, unless it is the last one of a risk that is called watched. */
export async function removeSign(scope: WorkspaceScope, input: SignStep) {
  const { before, risk, plan, signs } = await findSign(scope, input);
  unless(refuseTakingAway(risk.state, stateFacts(risk, plan, signs.length - 1)));
  return write(scope, "sign.removed", before, { removedAt: scope.now });
}
