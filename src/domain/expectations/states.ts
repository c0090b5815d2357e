export const expectationStates = ["DRAFT", "SHARED", "CONFIRMED", "WITHDRAWN"] as const;
export type ExpectationState = (typeof expectationStates)[number];

/** What others can read and count on: shared with them, confirmed or not. */
export const sharedStates = ["SHARED", "CONFIRMED"] as const satisfies readonly ExpectationState[];

export const expectationStateRefusals = [
  "alreadyShared",
  "notShared",
  "alreadyConfirmed",
  "notConfirmed",
  "isWithdrawn",
] as const;
export type ExpectationStateRefusal = (typeof expectationStateRefusals)[number];

/** DRAFT -> SHARED -> CONFIRMED -> WITHDRAWN; a changed text goes back to SHARED (docs/rules/states.md). */
export const expectationTransitions: Record<ExpectationState, readonly ExpectationState[]> = {
  DRAFT: ["SHARED"],
  SHARED: ["CONFIRMED"],
  CONFIRMED: ["SHARED", "WITHDRAWN"],
  WITHDRAWN: [],
};

/**
 * Decides whether the state may be reached from where it is; null means yes. The reason says what is in
 * the way, not which arrow is missing.
 */
export function refuseExpectationStep(
  from: ExpectationState,
  to: ExpectationState,
): ExpectationStateRefusal | null {
  if (expectationTransitions[from].includes(to) && !(from === "CONFIRMED" && to === "SHARED")) return null;
  if (from === "WITHDRAWN") return "isWithdrawn";
  if (to === "SHARED" || to === "DRAFT") return "alreadyShared";
  if (to === "WITHDRAWN") return "notConfirmed";
  return from === "CONFIRMED" ? "alreadyConfirmed" : "notShared";
}

/**
 * The state after its text was changed: a draft stays one, anything shared waits for confirmation again.
 * What was withdrawn is closed; undo brings it back.
 */
export function expectationStateAfterChange(state: ExpectationState): ExpectationState | null {
  if (state === "WITHDRAWN") return null;
  return state === "DRAFT" ? "DRAFT" : "SHARED";
}
