/** How much a note weighs, heaviest first; a strength is worth saying too. */
export const noteWeights = ["BLOCKING", "IMPORTANT", "NOTE", "STRENGTH"] as const;
export type NoteWeight = (typeof noteWeights)[number];
