import { backs } from "@/domain/goals/backing";
import { type GoalPosition, goalPositions } from "@/domain/goals/choices";

/** So many goals are shown together; whatever comes after them stands in the list. */
export const ALIGNED_GOALS = 60;

/** A goal with everything that says how the organisations stand to it. */
export interface AlignmentFacts {
  id: string;
  leadPartnerId: string | null;
  positions: readonly { partnerId: string; position: GoalPosition }[];
  /** Whose confirmed red line stands against it, also where that organisation has taken no position. */
  redLines: readonly string[];
}

/** Where an organisation stands. LEADS: it holds the thread and has said nothing else. */
export const goalStances = ["LEADS", ...goalPositions] as const;
export type GoalStance = (typeof goalStances)[number];

export interface AlignedGoal {
  id: string;
  /** In the order of the organisations; null where one has said nothing yet, which is never a yes. */
  stances: (GoalStance | null)[];
  carrying: number;
  driving: number;
  accepting: number;
  silent: number;
  /** Ids of those who object, in the order of the organisations. */
  reservations: string[];
  redLines: string[];
  /** They do not all see it alike, or a red line stands. */
  differs: boolean;
}

/**
 * How organisations stand to a goal. A confirmed red line outdoes what was said; whoever leads the goal carries it
 * unless it has said something else.
 */
export function stancesOn(goal: AlignmentFacts): (partnerId: string) => GoalStance | null {
  const against = new Set(goal.redLines);
  const said = new Map(goal.positions.map((one) => [one.partnerId, one.position]));
  return (partnerId) =>
    against.has(partnerId)
      ? "RED_LINE"
      : (said.get(partnerId) ?? (goal.leadPartnerId === partnerId ? "LEADS" : null));
}

const isBacking = (stance: GoalStance | null): boolean =>
  stance === "LEADS" || (stance !== null && backs(stance));
const isDriving = (stance: GoalStance | null): boolean => stance === "LEADS" || stance === "DRIVES";

/** The sides that one can be on: for it, content with it, doubtful, against it. */
const sideOf = (stance: GoalStance): string => (isBacking(stance) ? "BACKS" : stance);

function align(goal: AlignmentFacts, organisations: readonly string[]): AlignedGoal {
  const all = organisations.map(stancesOn(goal));
  const those = (stance: GoalStance) => organisations.filter((_, at) => all[at] === stance);
  const spoken = all.filter((one) => one !== null);
  const redLines = those("RED_LINE");
  return {
    id: goal.id,
    stances: all,
    carrying: all.filter(isBacking).length,
    driving: all.filter(isDriving).length,
    accepting: those("ACCEPTS").length,
    silent: all.length - spoken.length,
    reservations: those("RESERVATION"),
    redLines,
    differs: redLines.length > 0 || new Set(spoken.map(sideOf)).size > 1,
  };
}

/**
 * The goals by how much agreement they have, the most first: without red lines before those with, then more that carry,
 * fewer reservations, more that drive, fewer that are silent. Equals keep the order in which they came.
 */
export function alignmentOf(
  organisations: readonly string[],
  goals: readonly AlignmentFacts[],
): AlignedGoal[] {
  const key = (goal: AlignedGoal) => [
    goal.redLines.length,
    -goal.carrying,
    goal.reservations.length,
    -goal.driving,
    goal.silent,
  ];
  return goals
    .map((goal) => align(goal, organisations))
    .map((goal) => ({ goal, key: key(goal) }))
    .sort((a, b) => {
      const at = a.key.findIndex((value, index) => value !== b.key[index]);
      return at < 0 ? 0 : (a.key[at] ?? 0) - (b.key[at] ?? 0);
    })
    .map(({ goal }) => goal);
}
