/**
 * The thirteen perspectives a coalition can declare, require and miss (A7), in the order they are offered
 * (docs/rules/catalogues.md). An organisation declares what it speaks for from its own experience; a workspace
 * chooses its required set. Name, seat label and hint are `catalogue-perspectives` in messages/.
 */
export const perspectiveIds = [
  "affected",
  "migrant",
  "young",
  "workers",
  "womenQueer",
  "disabled",
  "faith",
  "older",
  "environment",
  "science",
  "ruralEast",
  "welfare",
  "businessAdministration",
] as const;

export type PerspectiveId = (typeof perspectiveIds)[number];

const known = new Set<string>(perspectiveIds);

/** Whether a stored perspective is one of the catalogue's; rows keep the id as text. */
export const isPerspective = (perspective: string): perspective is PerspectiveId => known.has(perspective);
