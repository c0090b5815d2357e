/** People and majorities change: after so many months an observation says how it was, not how it is (SOA). */
export const STALE_AFTER_MONTHS = 6;

export const observeRefusals = ["observedInFuture"] as const;
export type ObserveRefusal = (typeof observeRefusals)[number];

/** Whether something may be entered as seen on this day: nobody has seen tomorrow. Null means yes. */
export const refuseObserving = (observedOn: string, today: string): ObserveRefusal | null =>
  observedOn > today ? "observedInFuture" : null;

/** The day so many months before, on the month's last day where it has no such day: 2026-08-31 less six is 2026-02-28. */
export function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const first = new Date(Date.UTC(year, month - 1 - months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, last));
  return first.toISOString().slice(0, 10);
}

/** Whether an observation is older than six months and asks for a new look. Half a year to the day is still fresh. */
export const isStale = (observedOn: string, today: string): boolean =>
  observedOn < monthsBefore(today, STALE_AFTER_MONTHS);
