/**
 * The ten tasks of the guided path, in the order in which they are usually met. What each asks stands in
 * `questions/`, what it is done by in the criteria, its words in the messages `catalogue-questions`.
 */
export const taskIds = [
  "purpose",
  "form",
  "partners",
  "expectations",
  "goals",
  "power",
  "setbacks",
  "rhythm",
  "agreement",
  "review",
] as const;
export type TaskId = (typeof taskIds)[number];

export const isTask = (task: string): task is TaskId => (taskIds as readonly string[]).includes(task);

export const pathParts = ["understand", "clarify", "secure", "agree"] as const;
export type PathPart = (typeof pathParts)[number];
