import type { AlignedGoal } from "./rules";

/** One part of the sentence at the end of a goal's row. `gap`: somebody has to act before this goal is carried. */
export type AlignmentSaying =
  | { code: "all" | "carried" | "one" | "nobody" | "untouched"; gap?: true; count: number; accepting: number }
  | { code: "redLine" | "reservation"; partnerIds: readonly string[] }
  | { code: "undriven"; gap: true }
  | { code: "silent"; count: number };

/**
 * What the row of a goal says, the count first and then the gravest: whose red line, who doubts, that nobody drives it,
 * and how many have said nothing. With one organisation alone there is nobody to agree with: it says only what that
 * one does.
 */
export function sayingsOf(goal: AlignedGoal): AlignmentSaying[] {
  const of = goal.stances.length;
  if (goal.silent === of) return [{ code: "untouched", count: 0, accepting: 0 }];
  const { carrying, redLines, reservations, driving, silent } = goal;
  return [
    carriedBy(goal),
    ...(redLines.length > 0 ? [{ code: "redLine" as const, partnerIds: redLines }] : []),
    ...(reservations.length > 0 ? [{ code: "reservation" as const, partnerIds: reservations }] : []),
    ...(carrying > 0 && driving === 0 ? [{ code: "undriven" as const, gap: true as const }] : []),
    ...(silent > 0 ? [{ code: "silent" as const, count: silent }] : []),
  ];
}

function carriedBy({ carrying: count, accepting, stances }: AlignedGoal): AlignmentSaying {
  if (count === stances.length) return { code: "all", count, accepting };
  if (count === 0) return { code: "nobody", count, accepting, gap: true };
  return count === 1 ? { code: "one", count, accepting, gap: true } : { code: "carried", count, accepting };
}

export interface AlignmentSummary {
  goals: number;
  organisations: number;
  /** Goals that every organisation carries. */
  byAll: number;
  contested: number;
  /** Goals that somebody has spoken on and nobody drives. */
  undriven: number;
  /** Goals on which nobody has said anything. */
  untouched: number;
}

/** What the page says before the picture: how many goals are how far. */
export function alignmentHeadline(goals: readonly AlignedGoal[]): AlignmentSummary {
  const of = goals[0]?.stances.length ?? 0;
  const count = (which: (goal: AlignedGoal) => boolean) => goals.filter(which).length;
  return {
    goals: goals.length,
    organisations: of,
    byAll: count((goal) => of > 0 && goal.carrying === of),
    contested: count((goal) => goal.redLines.length > 0),
    undriven: count((goal) => goal.driving === 0 && goal.silent < of),
    untouched: count((goal) => goal.silent === of),
  };
}
