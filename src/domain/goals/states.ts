import type { GoalState } from "./schema";

/** Which state may follow which (docs/rules/states.md). ADOPTED is reached by a decision only. */
export const goalTransitions: Record<GoalState, readonly GoalState[]> = {
  PROPOSED: ["ADOPTED", "DROPPED"],
  ADOPTED: ["IN_PROGRESS", "DROPPED"],
  IN_PROGRESS: ["ACHIEVED", "PARTLY", "MISSED", "DROPPED"],
  ACHIEVED: [],
  PARTLY: [],
  MISSED: [],
  DROPPED: [],
};

/** The states in which a goal counts as agreed. */
export const isAdopted = (state: GoalState): boolean => state !== "PROPOSED" && state !== "DROPPED";

export const goalRefusals = [
  "goalNotThere",
  "goalNeedsDecision",
  "goalIsDecided",
  "goalIsOver",
  "redLineAgainst",
] as const;
export type GoalRefusal = (typeof goalRefusals)[number];

/** Whether a goal may move by one press; null means yes. Adoption is a decision, not a press. */
export function refuseGoalMove(from: GoalState, to: GoalState): GoalRefusal | null {
  if (to === "ADOPTED") return "goalNeedsDecision";
  return goalTransitions[from].includes(to) ? null : "goalNotThere";
}

export interface GoalAdoptionFacts {
  state: GoalState;
  /** How many red lines of members stand against it, as their position on it or confirmed as a conflict. */
  confirmedRedLines: number;
}

/**
 * Whether a goal may be adopted; null means yes: only one that is proposed, and not while a confirmed red line stands
 * against it (A3). Its organisation can settle the conflict, or the goal can change.
 */
export function refuseGoalAdoption({ state, confirmedRedLines }: GoalAdoptionFacts): GoalRefusal | null {
  if (state !== "PROPOSED") return "goalIsDecided";
  return confirmedRedLines > 0 ? "redLineAgainst" : null;
}

/** Whether the text of a goal may still change. What was reached or missed is history. */
export function refuseGoalChange(state: GoalState): GoalRefusal | null {
  return goalTransitions[state].length > 0 ? null : "goalIsOver";
}

/** The moves one press can make from here, in the order of the buttons. */
export const goalMovesFrom = (state: GoalState): GoalState[] =>
  goalTransitions[state].filter((to) => refuseGoalMove(state, to) === null);
