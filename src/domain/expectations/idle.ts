import { dayOfMoment, daysBetween, type Moment, type ThisDay } from "@/domain/calendar";

/** How long an offer may wait before somebody should say a word about it (A2). */
export const IDLE_DAYS = 60;

type Offered = { kind: string; state: string; confirmedAt: Moment | null };

/**
 * For how many days a give has lain idle, or null where it does not (A2): its organisation stands by it, and no match
 * has taken it up since. Shared offers are not waiting yet.
 */
export function idleDaysOf(give: Offered, taken: boolean, { today, zone }: ThisDay): number | null {
  if (give.kind !== "GIVE" || give.state !== "CONFIRMED" || give.confirmedAt === null || taken) return null;
  const days = daysBetween(dayOfMoment(give.confirmedAt, zone), today);
  return days < IDLE_DAYS ? null : days;
}
