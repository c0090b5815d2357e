import { type Day, dayAfter } from "@/domain/calendar";
import type { When } from "./script";

/** The day that a script means when it is played today. */
export function dayFor(when: When, today: Day): Day {
  if (typeof when === "string") return when;
  if ("inDays" in when) return dayAfter(today, when.inDays);
  const year = Number(today.slice(0, 4));
  const thisYear: Day = `${year}-${when.next}`;
  return thisYear > today ? thisYear : `${year + 1}-${when.next}`;
}
