import { dayOfMoment, daysBetween, type Moment, type ThisDay } from "@/domain/calendar";

/** A confirmation of expectations is good for so many days (docs/path.md). */
export const CONFIRMED_DAYS = 365;

type Confirmed = { state: string; confirmedAt: Moment | null };

/**
 * Whether a confirmation is older than twelve months, so that its organisation should say again that it holds. The
 * row stays what it is: nobody takes an organisation's word back for it. `confirmedAt` is a moment.
 */
export function hasLapsed({ state, confirmedAt }: Confirmed, { today, zone }: ThisDay): boolean {
  if (state !== "CONFIRMED" || confirmedAt === null) return false;
  return daysBetween(dayOfMoment(confirmedAt, zone), today) > CONFIRMED_DAYS;
}
