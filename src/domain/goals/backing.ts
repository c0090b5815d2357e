import type { GoalPosition } from "./schema";

/** A goal as far as it says who stands where. Whose word counts is the caller's: members do. */
export interface BackedGoal {
  /** The organisation that leads it, where its word counts. */
  leadPartnerId: string | null;
  positions: readonly { partnerId: string; position: GoalPosition }[];
}

export interface BackingFacts extends BackedGoal {
  /** The organisation that was to lead it counts no longer. */
  leadLost: boolean;
}

export const backingFindings = ["orphan", "thin", "leadLost", "contested"] as const;
export type BackingFinding = (typeof backingFindings)[number];

/** A goal that nobody or one organisation backs will not be carried (A4). */
export const THIN_BELOW = 2;

/** Whether an organisation with this position backs the goal (docs/rules/states.md). */
export const backs = (position: GoalPosition): boolean => position === "DRIVES" || position === "SUPPORTS";

/**
 * The organisations that back a goal: those that drive or support it, and the one that leads it. Whoever leads carries,
 * unless it has said otherwise itself.
 */
export function backersOf({ leadPartnerId, positions }: BackedGoal): string[] {
  const spoken = positions.filter((one) => backs(one.position)).map((one) => one.partnerId);
  const leadIsSilent = leadPartnerId !== null && positions.every((one) => one.partnerId !== leadPartnerId);
  return leadIsSilent ? [...spoken, leadPartnerId] : spoken;
}

/** The organisations for which the goal crosses a line. Their position is a confirmed conflict (A3). */
export const redLinesOf = ({ positions }: Pick<BackedGoal, "positions">): string[] =>
  positions.filter((one) => one.position === "RED_LINE").map((one) => one.partnerId);

/** The goal with the words that count: of organisations that are members. */
export const countedGoal = <G extends BackedGoal>(goal: G, members: ReadonlySet<string>): G => ({
  ...goal,
  leadPartnerId: goal.leadPartnerId !== null && members.has(goal.leadPartnerId) ? goal.leadPartnerId : null,
  positions: goal.positions.filter((one) => members.has(one.partnerId)),
});

/**
 * What is wrong with the backing of a goal (A4): nobody backs it, only one does, its lead is no longer a
 * member, or somebody has a red line.
 */
export function checkBacking(facts: BackingFacts): BackingFinding[] {
  const backers = backersOf(facts).length;
  const findings: BackingFinding[] = [];
  if (backers === 0) findings.push("orphan");
  else if (backers < THIN_BELOW) findings.push("thin");
  if (facts.leadLost) findings.push("leadLost");
  if (redLinesOf(facts).length > 0) findings.push("contested");
  return findings;
}
