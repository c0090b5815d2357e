/** The four roles of a workspace (docs/rules/states.md). The operator is an account flag and in no workspace. */
export const roles = ["COORDINATOR", "REPRESENTATIVE", "FACILITATOR", "OBSERVER"] as const;
export type Role = (typeof roles)[number];

/** Who plans together: everyone but the observer, who only sees what is released. */
export const plans = (role: Role): boolean => role !== "OBSERVER";
