export const goalTypes = ["OUTCOME", "MILESTONE", "EXCHANGE"] as const;
export type GoalType = (typeof goalTypes)[number];

/** From "drives it" to "red line"; the first two back a goal (docs/rules/states.md). */
export const goalPositions = ["DRIVES", "SUPPORTS", "ACCEPTS", "RESERVATION", "RED_LINE"] as const;
export type GoalPosition = (typeof goalPositions)[number];
