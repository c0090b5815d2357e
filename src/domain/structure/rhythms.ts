import type { RhythmInterval, RhythmKind } from "./schema";

export const rhythmRefusals = ["dayIsPast", "reviewNeedsDay", "reviewTooFar", "onceNeedsDay"] as const;
export type RhythmRefusal = (typeof rhythmRefusals)[number];

/** An agreement is looked at again within a year (phase 6). */
export const REVIEW_WITHIN_MONTHS = 12;

export interface RhythmFacts {
  kind: RhythmKind;
  every: RhythmInterval;
  nextOn: string | null;
}

/** The same day so many months on; the last of the month where that day does not exist. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  last.setUTCDate(Math.min(date, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}

/**
 * Decides whether a rhythm may be set today; null means yes. The next day is today or later. A review needs its
 * day, at most twelve months ahead (phase 6), and what happens once happens on a day.
 */
export function refuseRhythm({ kind, every, nextOn }: RhythmFacts, today: string): RhythmRefusal | null {
  if (nextOn === null) {
    if (kind === "REVIEW") return "reviewNeedsDay";
    return every === "ONCE" ? "onceNeedsDay" : null;
  }
  if (nextOn < today) return "dayIsPast";
  if (kind === "REVIEW" && nextOn > monthsAfter(today, REVIEW_WITHIN_MONTHS)) return "reviewTooFar";
  return null;
}
