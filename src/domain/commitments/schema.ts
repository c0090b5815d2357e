export const commitmentStates = ["OFFERED", "COMMITTED", "DELIVERED", "WITHDRAWN"] as const;
export type CommitmentState = (typeof commitmentStates)[number];
