import type { When } from "./script";

/** The day that a script means, as `2027-03-31`, when it is played today. */
export function dayFor(when: When, today: string): string {
  if (typeof when === "string") return when;
  if ("inDays" in when) {
    const day = new Date(`${today}T00:00:00Z`);
    day.setUTCDate(day.getUTCDate() + when.inDays);
    return day.toISOString().slice(0, 10);
  }
  const thisYear = `${today.slice(0, 4)}-${when.next}`;
  return thisYear > today ? thisYear : `${Number(today.slice(0, 4)) + 1}-${when.next}`;
}
