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

/**
 * DRAFT -> CONFIRMED -> WITHDRAWN where an organisation speaks from its own seat: who shares has confirmed. SHARED is
 * what somebody else typed and its own people have not looked at yet (docs/rules/states.md).
 */
export const expectationTransitions: Record<ExpectationState, readonly ExpectationState[]> = {
  DRAFT: ["SHARED", "CONFIRMED"],
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

/** What sharing makes of a row: from its own seat it holds at once, what others typed waits for its organisation. */
export const stateWhenShared = (bySeat: boolean): "SHARED" | "CONFIRMED" => (bySeat ? "CONFIRMED" : "SHARED");

/**
 * The state after its text was changed: a draft stays one; anything shared is said anew by whoever changes it.
 * What was withdrawn is closed; undo brings it back.
 */
export function expectationStateAfterChange(
  state: ExpectationState,
  bySeat: boolean,
): ExpectationState | null {
  if (state === "WITHDRAWN") return null;
  return state === "DRAFT" ? "DRAFT" : stateWhenShared(bySeat);
}
