/** A confirmation of expectations is good for so many days (domain.md 1, phase 3). */
export const CONFIRMED_DAYS = 365;

const DAY = 24 * 60 * 60 * 1000;

type Confirmed = { state: string; confirmedAt: string | null };

/**
 * Whether a confirmation is older than twelve months, so that its organisation should say again that it holds. The
 * row stays what it is: nobody takes an organisation's word back for it. `today` is a day, `confirmedAt` a moment.
 */
export function hasLapsed({ state, confirmedAt }: Confirmed, today: string): boolean {
  if (state !== "CONFIRMED" || confirmedAt === null) return false;
  const days = (Date.parse(today) - Date.parse(confirmedAt.slice(0, 10))) / DAY;
  return days > CONFIRMED_DAYS;
}
