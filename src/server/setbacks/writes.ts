import { refuseTakingOn } from "@/domain/partners/leaving";
import { Refusal, unless } from "@/domain/refusal";
import { refuseSetbackContents, refuseSign } from "@/domain/setbacks/contents";
import type {
  AddRisk,
  Assign,
  ChangePlan,
  ChangeRisk,
  MoveRisk,
  Prepare,
  RemoveRisk,
  ReviewRisk,
  Weigh,
} from "@/domain/setbacks/schema";
import { refuseRiskMove, refuseTakingAway, stateAfterAssessing } from "@/domain/setbacks/states";
import { dayOf, nextVersion, orConflict, orNotFound, toDay, whereVersion } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { takeAlong } from "@/server/records/hanging";
import { planRow, riskRow, signRow, stateFacts } from "./reads/rows";

/**
 * One risk with plan and signs, locked: whoever takes away the last sign and whoever calls the risk watched
 * come one after the other, so that the state stays true. Every write to the three goes through here.
 */
export async function findLocked(scope: WorkspaceScope, riskId: string) {
  await scope.tx
    .$queryRaw`SELECT 1 FROM "Risk" WHERE "workspaceId" = ${scope.workspaceId}::uuid AND "id" = ${riskId}::uuid FOR UPDATE`;
  const row = await scope.tx.risk.findFirst({
    where: { workspaceId: scope.workspaceId, id: riskId, removedAt: null },
    select: { ...riskRow, plan: { select: planRow }, signs: { where: { removedAt: null }, select: signRow } },
    relationLoadStrategy: "join",
  });
  const { plan, signs, ...risk } = orNotFound(row);
  return { risk, plan, signs };
}

/** Owner and deputy must be partners of this workspace who are there and stay; elsewhere and nowhere are the same. */
async function checkPartners(scope: WorkspaceScope, partnerIds: (string | null)[]) {
  const wanted = [...new Set(partnerIds.filter((partnerId) => partnerId !== null))];
  if (wanted.length === 0) return;
  const there = await scope.tx.partner.findMany({
    where: { workspaceId: scope.workspaceId, id: { in: wanted }, removedAt: null },
    select: { state: true },
  });
  if (there.length < wanted.length) throw new Refusal("partnerIsGone");
  for (const { state } of there) unless(refuseTakingOn(state));
}

/** Writes down what may go wrong, with the signs and the first response as far as they are known. */
export async function addRisk(scope: WorkspaceScope, input: AddRisk) {
  const { workspace: _, requestId: __, signs, firstHours, ...fields } = input;
  await checkPartners(scope, [fields.ownerPartnerId]);
  const said = signs.filter((sign) => sign !== "");
  const facts = stateFacts({ ...fields, deputyPartnerId: null }, null, said.length);
  const key = { workspaceId: scope.workspaceId };
  const risk = await scope.tx.risk.create({
    data: { ...fields, ...key, state: stateAfterAssessing("IDENTIFIED", facts), createdAt: scope.now },
    select: riskRow,
  });
  const plan = await scope.tx.setbackPlan.create({
    data: { ...key, riskId: risk.id, firstHours },
    select: planRow,
  });
  const watched = await scope.tx.earlyWarningSign.createManyAndReturn({
    data: said.map((sign) => ({ ...key, riskId: risk.id, sign, createdAt: scope.now })),
    select: signRow,
  });
  const dependants = [
    { kind: "SETBACK_PLAN" as const, before: null, after: plan },
    ...watched.map((after) => ({ kind: "EARLY_WARNING_SIGN" as const, before: null, after })),
  ];
  scope.record({ action: "risk.added", kind: "RISK", before: null, after: risk, dependants });
  return { id: risk.id, version: risk.version };
}

/** Changes how a risk is seen and who watches it. Finding both words for it makes it assessed. */
export async function changeRisk(scope: WorkspaceScope, input: ChangeRisk) {
  const { workspace: _, requestId: __, riskId, version, ...fields } = input;
  const { risk, plan, signs } = await findLocked(scope, riskId);
  const locked = { before: orConflict(risk, version), plan, signs: signs.length };
  return writeRisk(scope, locked, { ...fields });
}

/** One word each for likelihood and harm, and nothing else of the risk. */
export async function weighRisk(scope: WorkspaceScope, input: Weigh) {
  const { risk, plan, signs } = await findLocked(scope, input.riskId);
  const locked = { before: orConflict(risk, input.version), plan, signs: signs.length };
  return writeRisk(scope, locked, {
    ...contentsOf(risk),
    likelihood: input.likelihood,
    harm: input.harm,
  });
}

/** Who watches the risk and who steps in, and nothing else of it. */
export async function assignRisk(scope: WorkspaceScope, input: Assign) {
  const { risk, plan, signs } = await findLocked(scope, input.riskId);
  const locked = { before: orConflict(risk, input.version), plan, signs: signs.length };
  return writeRisk(scope, locked, {
    ...contentsOf(risk),
    ownerPartnerId: input.ownerPartnerId,
    deputyPartnerId: input.deputyPartnerId,
  });
}

type Locked = Awaited<ReturnType<typeof findLocked>>;
type Contents = Omit<ChangeRisk, "workspace" | "requestId" | "riskId" | "version">;

/** What a form edits, as the row has it now. */
const contentsOf = (risk: Locked["risk"]): Contents => ({
  title: risk.title,
  description: risk.description,
  category: risk.category,
  likelihood: risk.likelihood,
  harm: risk.harm,
  treatment: risk.treatment,
  ownerPartnerId: risk.ownerPartnerId,
  deputyPartnerId: risk.deputyPartnerId,
  reviewedOn: dayOf(risk.reviewedOn),
});

async function writeRisk(
  scope: WorkspaceScope,
  { before, plan, signs }: { before: Locked["risk"]; plan: Locked["plan"]; signs: number },
  fields: Contents,
) {
  const facts = stateFacts(fields, plan, signs);
  unless(refuseTakingAway(before.state, facts));
  unless(refuseSetbackContents(fields, scope.today));
  await checkPartners(
    scope,
    [fields.ownerPartnerId, fields.deputyPartnerId].filter(
      (id) => id !== before.ownerPartnerId && id !== before.deputyPartnerId,
    ),
  );
  const after = await scope.tx.risk.update({
    where: whereVersion(scope, before),
    data: {
      ...fields,
      reviewedOn: toDay(fields.reviewedOn),
      state: stateAfterAssessing(before.state, facts),
      version: nextVersion,
    },
    select: riskRow,
  });
  scope.record({ action: "risk.changed", kind: "RISK", before, after });
  return { id: after.id, version: after.version };
}

/** Moves a risk on: planned, watched, happened, watched again, closed. */
export async function moveRisk(scope: WorkspaceScope, input: MoveRisk) {
  const { risk, plan, signs } = await findLocked(scope, input.riskId);
  const before = orConflict(risk, input.version);
  unless(refuseRiskMove(before.state, input.to, stateFacts(risk, plan, signs.length)));
  const after = await scope.tx.risk.update({
    where: whereVersion(scope, before),
    data: { state: input.to, version: nextVersion },
    select: riskRow,
  });
  scope.record({ action: "risk.moved", kind: "RISK", before, after });
  return { id: after.id, version: after.version };
}

/** Somebody went through risk, signs and plan today, and they still hold. */
export async function reviewRisk(scope: WorkspaceScope, input: ReviewRisk) {
  const { risk } = await findLocked(scope, input.riskId);
  const before = orConflict(risk, input.version);
  unless(before.state === "CLOSED" ? "isClosed" : null);
  const after = await scope.tx.risk.update({
    where: whereVersion(scope, before),
    data: { reviewedOn: toDay(scope.today), version: nextVersion },
    select: riskRow,
  });
  scope.record({ action: "risk.reviewed", kind: "RISK", before, after });
  return { id: after.id, version: after.version };
}

/** Changes what happens when the risk comes true. The plan has a version of its own. */
export async function changePlan(scope: WorkspaceScope, input: ChangePlan) {
  const { workspace: _, requestId: __, riskId, version, ...fields } = input;
  const { risk, plan, signs } = await findLocked(scope, riskId);
  const before = orConflict(plan, version);
  unless(refuseTakingAway(risk.state, stateFacts(risk, fields, signs.length)));
  const after = await scope.tx.setbackPlan.update({
    where: whereVersion(scope, before),
    data: { ...fields, version: nextVersion },
    select: planRow,
  });
  scope.record({ action: "plan.changed", kind: "SETBACK_PLAN", before, after });
  return { id: after.id, version: after.version };
}

/**
 * The least a high risk needs, in one go: the trigger, the first response, and a sign where one is named. The
 * rest of the plan stays as it is.
 */
export async function prepareRisk(scope: WorkspaceScope, input: Prepare) {
  const { risk, plan, signs } = await findLocked(scope, input.riskId);
  const before = orConflict(plan, input.version);
  const watched = signs.length + (input.sign === "" ? 0 : 1);
  unless(refuseTakingAway(risk.state, stateFacts(risk, input, watched)));
  if (input.sign !== "") unless(refuseSign(signs.length));
  const after = await scope.tx.setbackPlan.update({
    where: whereVersion(scope, before),
    data: { trigger: input.trigger, firstHours: input.firstHours, version: nextVersion },
    select: planRow,
  });
  const added = await scope.tx.earlyWarningSign.createManyAndReturn({
    data: [input.sign]
      .filter((sign) => sign !== "")
      .map((sign) => ({ workspaceId: scope.workspaceId, riskId: risk.id, sign, createdAt: scope.now })),
    select: signRow,
  });
  const dependants = added.map((sign) => ({
    kind: "EARLY_WARNING_SIGN" as const,
    before: null,
    after: sign,
  }));
  scope.record({ action: "plan.changed", kind: "SETBACK_PLAN", before, after, dependants });
  return { id: after.id, version: after.version };
}

/** Takes a risk away with its plan and its signs, as one thing: Undo brings back exactly what was there. */
export async function removeRisk(scope: WorkspaceScope, input: RemoveRisk) {
  const { risk } = await findLocked(scope, input.riskId);
  const before = orConflict(risk, input.version);
  const gone = { removedAt: scope.now, version: nextVersion };
  const after = await scope.tx.risk.update({
    where: whereVersion(scope, before),
    data: gone,
    select: riskRow,
  });
  const dependants = await takeAlong(scope, [{ kind: "RISK", id: before.id }]);
  scope.record({ action: "risk.removed", kind: "RISK", before, after, dependants });
  return { id: after.id, version: after.version };
}
