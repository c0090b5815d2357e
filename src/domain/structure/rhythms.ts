import { type Day, monthsAfter } from "@/domain/calendar";
import type { RhythmInterval, RhythmKind } from "./schema";

export const rhythmRefusals = ["dayIsPast", "reviewNeedsDay", "reviewTooFar", "onceNeedsDay"] as const;
export type RhythmRefusal = (typeof rhythmRefusals)[number];

/** An agreement is looked at again within a year (phase 6). */
export const REVIEW_WITHIN_MONTHS = 12;

export interface RhythmFacts {
  kind: RhythmKind;
  every: RhythmInterval;
  nextOn: Day | null;
}

/**
 * Decides whether a rhythm may be set today; null means yes. The next day is today or later. A review needs its
 * day, at most twelve months ahead (phase 6), and what happens once happens on a day.
 */
export function refuseRhythm({ kind, every, nextOn }: RhythmFacts, today: Day): RhythmRefusal | null {
  if (nextOn === null) {
    if (kind === "REVIEW") return "reviewNeedsDay";
    return every === "ONCE" ? "onceNeedsDay" : null;
  }
  if (nextOn < today) return "dayIsPast";
  if (kind === "REVIEW" && nextOn > monthsAfter(today, REVIEW_WITHIN_MONTHS)) return "reviewTooFar";
  return null;
}
