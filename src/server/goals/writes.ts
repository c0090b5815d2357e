import { refuseGoalDrafting } from "@/domain/goals/drafting";
import { refusePosition } from "@/domain/goals/positions";
import type {
  AdoptGoal,
  ChangeGoal,
  ConcernGoal,
  MoveGoal,
  ProposeGoal,
  RemoveGoal,
  TakePosition,
} from "@/domain/goals/schema";
import { refuseGoalAdoption, refuseGoalChange, refuseGoalMove } from "@/domain/goals/states";
import { refuseTakingOn } from "@/domain/partners/leaving";
import { valuesOfRefusal } from "@/domain/red-lines/blocking";
import { Refusal, unless } from "@/domain/refusal";
import { Prisma } from "@/generated/prisma/client";
import { nextVersion, orConflict, orNotFound, toDay, whereVersion } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { recordDecision } from "@/server/decisions/face";
import { redLinesAgainst } from "@/server/red-lines/face";
import { goalHeldBy, goalRow, holdersOf, positionRow } from "./reads";

const findGoal = (scope: WorkspaceScope, goalId: string) =>
  scope.tx.goal.findFirst({
    where: { workspaceId: scope.workspaceId, id: goalId, removedAt: null },
    select: goalRow,
  });

/** The same with those in whose hands it is, for who wants to change or remove it. */
async function findDrafted(scope: WorkspaceScope, named: { goalId: string; version: number }) {
  const found = await scope.tx.goal.findFirst({
    where: { workspaceId: scope.workspaceId, id: named.goalId, removedAt: null },
    select: { ...goalRow, ...goalHeldBy },
    relationLoadStrategy: "join",
  });
  const { lead, createdBy, ...before } = orConflict(found, named.version);
  unless(refuseGoalChange(before.state));
  unless(refuseGoalDrafting(holdersOf({ lead, createdBy }), scope.member));
  return before;
}

/** The lead must be a partner of this workspace who is there and stays. */
async function checkLead(scope: WorkspaceScope, partnerId: string | null) {
  if (!partnerId) return;
  const lead = await scope.tx.partner.findFirst({
    where: { workspaceId: scope.workspaceId, id: partnerId, removedAt: null },
    select: { state: true },
  });
  if (!lead) throw new Refusal("leadIsGone");
  unless(refuseTakingOn(lead.state));
}

/** Puts a new goal on the table. It is proposed until a decision adopts it. */
export async function proposeGoal(
  scope: WorkspaceScope,
  { workspace: _, requestId: __, ...fields }: ProposeGoal,
) {
  await checkLead(scope, fields.leadPartnerId);
  const after = await scope.tx.goal.create({
    data: {
      ...fields,
      dueOn: toDay(fields.dueOn),
      workspaceId: scope.workspaceId,
      createdById: scope.member.id,
      createdAt: scope.now,
    },
    select: goalRow,
  });
  scope.record({ action: "goal.proposed", kind: "GOAL", before: null, after });
  return { id: after.id, version: after.version };
}

/** Changes the text of a goal, as long as it is not over. */
export async function changeGoal(scope: WorkspaceScope, input: ChangeGoal) {
  const { workspace: _, requestId: __, goalId, version, ...fields } = input;
  const before = await findDrafted(scope, { goalId, version });
  if (fields.leadPartnerId !== before.leadPartnerId) await checkLead(scope, fields.leadPartnerId);
  const after = await scope.tx.goal.update({
    where: whereVersion(scope, before),
    data: { ...fields, dueOn: toDay(fields.dueOn), changedAt: scope.now, version: nextVersion },
    select: goalRow,
  });
  scope.record({ action: "goal.changed", kind: "GOAL", before, after });
  return { id: after.id, version: after.version };
}

/** Says whom a goal is about. It does not change what was agreed, so it opens nothing again. */
export async function concernGoal(scope: WorkspaceScope, input: ConcernGoal) {
  const before = orConflict(await findGoal(scope, input.goalId), input.version);
  unless(refuseGoalChange(before.state));
  const after = await scope.tx.goal.update({
    where: whereVersion(scope, before),
    data: { affectedGroups: [...new Set(input.groups)].sort(), version: nextVersion },
    select: goalRow,
  });
  scope.record({ action: "goal.changed", kind: "GOAL", before, after });
  return { id: after.id, version: after.version };
}

/** Starts, closes or drops a goal. */
export async function moveGoal(scope: WorkspaceScope, input: MoveGoal) {
  const before = orConflict(await findGoal(scope, input.goalId), input.version);
  unless(refuseGoalMove(before.state, input.to));
  const after = await scope.tx.goal.update({
    where: whereVersion(scope, before),
    data: { state: input.to, version: nextVersion },
    select: goalRow,
  });
  scope.record({ action: "goal.moved", kind: "GOAL", before, after });
  return { id: after.id, version: after.version };
}

const holdGoal = (scope: WorkspaceScope, goalId: string, how: Prisma.Sql) => scope.tx.$queryRaw`
  SELECT g."id" FROM "Goal" g WHERE g."workspaceId" = ${scope.workspaceId}::uuid AND g."id" = ${goalId}::uuid ${how}`;

/**
 * Adopts a goal: records the decision that the partners took, by whom and when. The goal is held first, as it is by
 * whoever links a red line to it: of the two one comes after the other and sees it.
 */
export async function adoptGoal(scope: WorkspaceScope, input: AdoptGoal) {
  await holdGoal(scope, input.goalId, Prisma.sql`FOR UPDATE`);
  const before = orConflict(await findGoal(scope, input.goalId), input.version);
  const against = await redLinesAgainst(scope, { goalId: before.id });
  unless(
    refuseGoalAdoption({ state: before.state, confirmedRedLines: against.length }),
    valuesOfRefusal(against),
  );
  const decision = await recordDecision(scope, {
    subject: "GOAL",
    subjectId: before.id,
    outcome: "ADOPTED",
    decidedOn: input.decidedOn,
    asked: input.asked,
  });
  const after = await scope.tx.goal.update({
    where: whereVersion(scope, before),
    data: { state: "ADOPTED", decisionId: decision.id, version: nextVersion },
    select: goalRow,
  });
  const dependants = [{ kind: "DECISION" as const, before: null, after: decision }];
  scope.record({ action: "goal.adopted", kind: "GOAL", before, after, dependants });
  return { id: after.id, version: after.version };
}

/** Takes a goal off the table. It can be brought back from History. */
export async function removeGoal(scope: WorkspaceScope, input: RemoveGoal) {
  const before = await findDrafted(scope, input);
  const after = await scope.tx.goal.update({
    where: whereVersion(scope, before),
    data: { removedAt: scope.now, version: nextVersion },
    select: goalRow,
  });
  scope.record({ action: "goal.removed", kind: "GOAL", before, after });
  return { id: after.id, version: after.version };
}

/** Places the person's own organisation on a goal. The last word counts. */
export async function takePosition(scope: WorkspaceScope, input: TakePosition) {
  const { partnerId } = scope.member;
  const goal = orNotFound(await findGoal(scope, input.goalId));
  unless(
    refusePosition({ partnerId, goalState: goal.state, position: input.position, reason: input.reason }),
  );
  if (!partnerId) throw new Refusal("noSeat");
  // a red line keeps the goal from being adopted: of the two one comes after the other and sees it
  if (input.position === "RED_LINE") await holdGoal(scope, goal.id, Prisma.sql`FOR SHARE`);
  const place = { workspaceId: scope.workspaceId, goalId: goal.id, partnerId };
  const before = await scope.tx.goalPosition.findFirst({ where: place, select: positionRow });
  const words = { position: input.position, reason: input.reason, removedAt: null };
  const after = before
    ? await scope.tx.goalPosition.update({
        where: whereVersion(scope, before),
        data: { ...words, version: nextVersion },
        select: positionRow,
      })
    : await scope.tx.goalPosition.create({ data: { ...place, ...words }, select: positionRow });
  scope.record({ action: "goal.positioned", kind: "GOAL_POSITION", before, after });
  return { id: after.id, version: after.version };
}
