import type { CommitmentState } from "./schema";

/** OFFERED -> COMMITTED -> DELIVERED | WITHDRAWN (docs/rules/states.md). An offer that is off is removed. */
export const transitions: Record<CommitmentState, readonly CommitmentState[]> = {
  OFFERED: ["COMMITTED"],
  COMMITTED: ["DELIVERED", "WITHDRAWN"],
  DELIVERED: [],
  WITHDRAWN: [],
};

export const stateRefusals = ["alreadyCommitted", "notCommitted", "isDelivered", "isWithdrawn"] as const;
export type StateRefusal = (typeof stateRefusals)[number];

/** Decides whether a promise may take this step; null means yes. The reason says what is in the way. */
export function refuseStep(from: CommitmentState, to: CommitmentState): StateRefusal | null {
  if (transitions[from].includes(to)) return null;
  return refuseChange(from) ?? (to === "COMMITTED" ? "alreadyCommitted" : "notCommitted");
}

/** Its words change while it is open; what was kept or taken back stays as it was said. */
export function refuseChange(state: CommitmentState): StateRefusal | null {
  if (state === "DELIVERED") return "isDelivered";
  return state === "WITHDRAWN" ? "isWithdrawn" : null;
}
