import type { CommitmentState } from "./schema";

/** OFFERED -> COMMITTED -> DELIVERED | WITHDRAWN (docs/rules/states.md). An offer that is off is removed. */
export const commitmentTransitions: Record<CommitmentState, readonly CommitmentState[]> = {
  OFFERED: ["COMMITTED"],
  COMMITTED: ["DELIVERED", "WITHDRAWN"],
  DELIVERED: [],
  WITHDRAWN: [],
};

export const commitmentStateRefusals = [
  "alreadyCommitted",
  "notCommitted",
  "isDelivered",
  "isWithdrawn",
] as const;
export type CommitmentStateRefusal = (typeof commitmentStateRefusals)[number];

/** Decides whether a promise may take this step; null means yes. The reason says what is in the way. */
export function refuseCommitmentStep(
  from: CommitmentState,
  to: CommitmentState,
): CommitmentStateRefusal | null {
  if (commitmentTransitions[from].includes(to)) return null;
  return refuseCommitmentChange(from) ?? (to === "COMMITTED" ? "alreadyCommitted" : "notCommitted");
}

/** Its words change while it is open; what was kept or taken back stays as it was said. */
export function refuseCommitmentChange(state: CommitmentState): CommitmentStateRefusal | null {
  if (state === "DELIVERED") return "isDelivered";
  return state === "WITHDRAWN" ? "isWithdrawn" : null;
}
