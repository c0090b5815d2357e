import type { GoalPosition } from "./schema";

export interface BackingFacts {
  leadIsMember: boolean | null;
  positions: readonly GoalPosition[];
}

export const backingFindings = ["orphan", "thin", "leadLost", "contested"] as const;
export type BackingFinding = (typeof backingFindings)[number];

/** A goal that nobody or one organisation backs will not be carried (A4). */
export const THIN_BELOW = 2;

/** Whether an organisation with this position backs the goal (docs/rules/states.md). */
export const backs = (position: GoalPosition): boolean => position === "DRIVES" || position === "SUPPORTS";

/** How many organisations back the goal: those that drive or support it. */
export const backersOf = (positions: readonly GoalPosition[]): number => positions.filter(backs).length;

/**
 * What is wrong with the backing of a goal (A4): nobody backs it, only one does, its lead is no longer a
 * member, or somebody has a red line. `leadIsMember` is null while there is no lead.
 */
export function checkBacking(facts: BackingFacts): BackingFinding[] {
  const backers = backersOf(facts.positions);
  const findings: BackingFinding[] = [];
  if (backers === 0) findings.push("orphan");
  else if (backers < THIN_BELOW) findings.push("thin");
  if (facts.leadIsMember === false) findings.push("leadLost");
  if (facts.positions.includes("RED_LINE")) findings.push("contested");
  return findings;
}
