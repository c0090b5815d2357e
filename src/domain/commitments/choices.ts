/** How a new one starts: firmly promised by the organisation itself, or offered for now. */
export const commitmentStartingStates = ["COMMITTED", "OFFERED"] as const;
