import { holds } from "@/domain/access/permissions";
import { plans } from "@/domain/access/roles";
import { ALIGNED_GOALS, alignmentOf } from "@/domain/goals/alignment/rules";
import { alignmentHeadline, sayingsOf } from "@/domain/goals/alignment/sayings";
import { WHOLE, whole } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { partnerLook } from "@/server/organisations/face";
import { confirmed } from "@/server/red-lines/face";

/** Goals that are still ahead: only on those can one agree or differ. */
const ahead = ["PROPOSED", "ADOPTED", "IN_PROGRESS"] as const;
const member = { state: "MEMBER", removedAt: null } as const;

/** The goals ahead, oldest first, with whose confirmed red lines stand against each; one more than are shown. */
const findGoalsAhead = ({ tx, workspaceId }: WorkspaceScope) =>
  tx.goal.findMany({
    where: { workspaceId, removedAt: null, state: { in: [...ahead] } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: ALIGNED_GOALS + 1,
    select: {
      id: true,
      title: true,
      leadPartnerId: true,
      redLines: { where: confirmed, select: { partnerId: true } },
    },
    relationLoadStrategy: "join",
  });

/** All that so many members have said on these goals, without their reasons: there may be thousands. */
const findPositions = ({ tx, workspaceId }: WorkspaceScope, goalIds: string[], members: number) =>
  tx.goalPosition.findMany({
    where: { workspaceId, goalId: { in: goalIds }, removedAt: null, partner: member },
    take: Math.max(1, goalIds.length * members),
    select: { goalId: true, partnerId: true, position: true },
  });

/** Why members have a red line: these few words are what the others can react to. */
const findReasons = ({ tx, workspaceId }: WorkspaceScope, goalIds: string[]) =>
  tx.goalPosition.findMany({
    where: { workspaceId, goalId: { in: goalIds }, position: "RED_LINE", removedAt: null, partner: member },
    orderBy: [{ goalId: "asc" }, { id: "asc" }],
    take: 100,
    select: { goalId: true, partnerId: true, reason: true },
  });

/** All members, because all of them count: the reader's own first, then by name. */
async function findOrganisations({ tx, workspaceId, member: reader }: WorkspaceScope) {
  const found = await tx.partner.findMany({
    where: { workspaceId, ...member },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: WHOLE + 1,
    select: partnerLook,
  });
  return whole(found)
    .map((one) => ({ ...one, own: one.id === reader.partnerId }))
    .sort((a, b) => Number(b.own) - Number(a.own));
}

/** What an observer gets: positions are for those who plan, and no picture of them would be true. */
const nothing = { organisations: [], goals: [], headline: alignmentHeadline([]), reasons: [], more: false };

/**
 * How the members stand to the goals ahead (docs/rules/screens.md): five statements, however many there are. The best
 * agreed first, each with the sentence about it, and the reasons of red lines.
 */
export async function readAlignment(scope: WorkspaceScope) {
  const { role, partnerId } = scope.member;
  const may = {
    propose: holds(role, "goal.write"),
    position: partnerId !== null && holds(role, "goal.position"),
    remind: holds(role, "reminder.send"),
  };
  if (!plans(role)) return { ...nothing, planning: false, elsewhere: 0, own: null, may };
  const found = await findGoalsAhead(scope);
  const shown = found.slice(0, ALIGNED_GOALS);
  const ids = shown.map((goal) => goal.id);
  const organisations = await findOrganisations(scope);
  const positions = await findPositions(scope, ids, organisations.length);
  const reasons = await findReasons(scope, ids);
  const elsewhere = await scope.tx.goal.count({
    where: { workspaceId: scope.workspaceId, removedAt: null, state: { notIn: [...ahead] } },
  });
  const titleOf = new Map(shown.map((goal) => [goal.id, goal.title]));
  const said = new Map(ids.map((id): [string, typeof positions] => [id, []]));
  for (const one of positions) said.get(one.goalId)?.push(one);
  const aligned = alignmentOf(
    organisations.map((one) => one.id),
    shown.map(({ id, leadPartnerId, redLines }) => ({
      id,
      leadPartnerId,
      positions: said.get(id) ?? [],
      redLines: redLines.map((one) => one.partnerId),
    })),
  );
  const own = organisations.findIndex((one) => one.own);
  return {
    organisations,
    goals: aligned.map((goal) => ({
      ...goal,
      title: titleOf.get(goal.id) ?? "",
      says: sayingsOf(goal),
    })),
    headline: alignmentHeadline(aligned),
    reasons: reasons.filter((one) => one.reason !== ""),
    more: found.length > ALIGNED_GOALS,
    planning: true,
    /** Goals that are reached, missed or dropped: they stand in the list. */
    elsewhere,
    /** How many of the goals the reader's organisation has said nothing on; null where it is no member. */
    own: own < 0 ? null : { open: aligned.filter((goal) => goal.stances[own] === null).length },
    may,
  };
}
