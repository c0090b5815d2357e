import type { GoalPosition, GoalState } from "./schema";
import { goalTransitions } from "./states";

export const positionRefusals = ["noSeat", "redLineNeedsReason", "goalIsOver"] as const;
export type PositionRefusal = (typeof positionRefusals)[number];

export interface PositionFacts {
  /** The partner that the person speaks for. */
  partnerId: string | null;
  goalState: GoalState;
  position: GoalPosition;
  reason: string;
}

/** Whether a person may place their organisation on a goal; null means yes. A red line says why, so that the others can react. */
export function refusePosition(facts: PositionFacts): PositionRefusal | null {
  if (!facts.partnerId) return "noSeat";
  if (goalTransitions[facts.goalState].length === 0) return "goalIsOver";
  if (facts.position === "RED_LINE" && facts.reason === "") return "redLineNeedsReason";
  return null;
}
