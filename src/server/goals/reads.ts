import { holds } from "@/domain/access/permissions";
import { plans } from "@/domain/access/roles";
import { type BeforeDeciding, SILENT_NAMED } from "@/domain/decisions/before-deciding";
import { backersOf, backs, checkBacking, redLinesOf } from "@/domain/goals/backing";
import { refuseGoalDrafting } from "@/domain/goals/drafting";
import { goalFields } from "@/domain/goals/schema";
import { goalMovesFrom, refuseGoalAdoption, refuseGoalChange } from "@/domain/goals/states";
import { isSeated } from "@/domain/partners/states";
import type { Prisma } from "@/generated/prisma/client";
import { columnsOf, dayOf, orNotFound, PAGE_SIZE, page, WHOLE, whole } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { openBlockingNotes } from "@/server/decisions/face";
import { readTimeAsked } from "@/server/notifications/face";
import { partnerFace } from "@/server/organisations/face";
import { confirmedIds, redLinesAgainst } from "@/server/red-lines/face";

/** The row as writes change it and history restores it. */
export const goalRow = {
  id: true,
  ...columnsOf(goalFields),
  state: true,
  decisionId: true,
  affectedGroups: true,
  topics: true,
  changedAt: true,
  removedAt: true,
  version: true,
} satisfies Prisma.GoalSelect;

export const positionRow = {
  id: true,
  goalId: true,
  partnerId: true,
  position: true,
  reason: true,
  removedAt: true,
  version: true,
} satisfies Prisma.GoalPositionSelect;

/** In whose hands a goal is, as part of a select. */
export const goalHeldBy = {
  lead: { select: partnerFace },
  createdBy: { select: { partner: { select: partnerFace } } },
} satisfies Prisma.GoalSelect;
type HeldGoal = Prisma.GoalGetPayload<{ select: typeof goalHeldBy }>;

/** The organisation that proposed a goal and the one that leads it, for the rule on who changes it. */
export const holdersOf = ({ lead, createdBy }: HeldGoal) => ({
  holders: [createdBy.partner, lead].flatMap((partner) =>
    partner ? [{ partnerId: partner.id, isMember: isSeated(partner.state) }] : [],
  ),
});

const shownGoal = {
  ...goalRow,
  createdAt: true,
  ...goalHeldBy,
  decision: { select: { decidedOn: true, asked: true } },
  redLines: confirmedIds,
  positions: { where: { removedAt: null }, select: { ...positionRow, partner: { select: partnerFace } } },
} satisfies Prisma.GoalSelect;

type BeforeGoal = BeforeDeciding<Prisma.PartnerGetPayload<{ select: typeof partnerFace }>>;
type ShownGoal = Prisma.GoalGetPayload<{ select: typeof shownGoal }>;

/** A goal as readers get it: with its backing and with what this person may do. Days as `2027-03-31`. */
function show(
  scope: WorkspaceScope,
  { createdAt: _, removedAt: __, changedAt: ___, redLines, createdBy, ...goal }: ShownGoal,
) {
  const { role, partnerId } = scope.member;
  const writes = holds(role, "goal.write") && refuseGoalChange(goal.state) === null;
  const drafts =
    writes && refuseGoalDrafting(holdersOf({ lead: goal.lead, createdBy }), scope.member) === null;
  const placed = goal.positions.map(({ removedAt: _, ...position }) => position);
  const counted = {
    leadPartnerId: goal.lead?.state === "MEMBER" ? goal.leadPartnerId : null,
    positions: placed.filter((position) => position.partner.state === "MEMBER"),
  };
  const confirmedRedLines = redLines.length + redLinesOf(counted).length;
  const adoption = refuseGoalAdoption({ state: goal.state, confirmedRedLines });
  return {
    ...goal,
    dueOn: dayOf(goal.dueOn),
    decision: goal.decision && {
      asked: plans(role) ? goal.decision.asked : "",
      decidedOn: dayOf(goal.decision.decidedOn),
    },
    positions: placed,
    ownPosition: placed.find((position) => position.partnerId === partnerId) ?? null,
    /** Positions are told to those who plan: to an observer nothing is said of who carries it. */
    backers: plans(role) ? backersOf(counted).length : null,
    backing: plans(role)
      ? checkBacking({ ...counted, leadLost: goal.leadPartnerId !== null && counted.leadPartnerId === null })
      : [],
    /** The lead backs it without a word of its own. */
    leadCarries:
      plans(role) &&
      backersOf(counted).length > counted.positions.filter((one) => backs(one.position)).length,
    /** Who put it on the table, for those who plan. */
    proposedBy: plans(role) ? (createdBy.partner?.name ?? null) : null,
    /** A red line, taken as a position or confirmed as a conflict, keeps it from being adopted. */
    blocked: adoption === "redLineAgainst",
    may: {
      change: drafts,
      remove: drafts,
      concern: writes,
      adopt: holds(role, "goal.adopt") && adoption === null,
      position: holds(role, "goal.position") && partnerId !== null && refuseGoalChange(goal.state) === null,
      moveTo: holds(role, "goal.adopt") ? goalMovesFrom(goal.state) : [],
      remind: holds(role, "reminder.send") && refuseGoalChange(goal.state) === null,
    },
  };
}

/** One goal by id, removed ones excluded. */
export async function readGoal(scope: WorkspaceScope, goalId: string) {
  const goal = await scope.tx.goal.findFirst({
    where: { workspaceId: scope.workspaceId, id: goalId, removedAt: null },
    select: shownGoal,
    relationLoadStrategy: "join",
  });
  return show(scope, orNotFound(goal));
}

/** Members that have not said where they stand on a goal; the lead has said it by leading. */
async function silentOn(
  scope: WorkspaceScope,
  { leadPartnerId, positions }: Awaited<ReturnType<typeof readGoal>>,
) {
  const members = await scope.tx.partner.findMany({
    where: {
      ...{ workspaceId: scope.workspaceId, removedAt: null, state: "MEMBER" },
      id: { notIn: [...positions.map((one) => one.partnerId), ...(leadPartnerId ? [leadPartnerId] : [])] },
    },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: WHOLE + 1,
    select: { ...partnerFace, tier: true },
  });
  return whole(members);
}

/** The same by id, for whoever may remind them. */
export const readSilentOn = async (scope: WorkspaceScope, goalId: string) =>
  (await silentOn(scope, await readGoal(scope, goalId))).map(({ id }) => id);

/** What stands against adopting a goal, for whoever enters the decision (F19). */
export async function readBeforeAdopting(scope: WorkspaceScope, goalId: string): Promise<BeforeGoal> {
  const goal = await readGoal(scope, goalId);
  const silent = await silentOn(scope, goal);
  const carriers = silent.filter((one) => one.tier === "CORE");
  const place = `goals/${goal.id}`;
  const edit = { path: `${place}/edit` };
  const timeAsked = await readTimeAsked(scope, ["goals/positions"]);
  const redLines = await redLinesAgainst(scope, { goalId: goal.id });
  const notes = await openBlockingNotes(scope, [{ kind: "GOAL", ids: [goal.id] }]);
  return {
    silent: {
      count: carriers.length,
      parties: carriers
        .slice(0, SILENT_NAMED)
        .map((one) => ({ ...one, until: timeAsked.get(one.id) ?? null })),
    },
    redLines: redLines.map((one) => ({ ...one, path: `${place}#red-lines` })),
    objections: [],
    refusals: [],
    gaps: [],
    notes: notes.map(({ recordId: _, ...note }) => ({ ...note, path: `${place}#notes` })),
    lacks: [
      ...(goal.leadPartnerId === null ? [{ part: "lead" as const, ...edit }] : []),
      ...(goal.dueOn === null ? [{ part: "dueOn" as const, ...edit }] : []),
      ...(goal.indicator === "" ? [{ part: "indicator" as const, ...edit }] : []),
    ],
    missing: [],
  };
}

/** A page of goals, oldest first, and where the next one starts. */
export async function listGoals(scope: WorkspaceScope, after?: string) {
  const goals = await scope.tx.goal.findMany({
    where: { workspaceId: scope.workspaceId, removedAt: null },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    ...(after && { cursor: { workspaceId_id: { workspaceId: scope.workspaceId, id: after } }, skip: 1 }),
    take: PAGE_SIZE + 1,
    select: shownGoal,
    relationLoadStrategy: "join",
  });
  const { rows, next } = page(goals, (goal) => goal.id);
  return {
    goals: rows.map((goal) => show(scope, goal)),
    next,
    may: { propose: holds(scope.member.role, "goal.write") },
  };
}
