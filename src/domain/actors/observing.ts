import { type Day, monthsAfter } from "@/domain/calendar";
/** People and majorities change: after so many months an observation says how it was, not how it is (SOA). */
export const STALE_AFTER_MONTHS = 6;

export const observeRefusals = ["observedInFuture"] as const;
export type ObserveRefusal = (typeof observeRefusals)[number];

/** Whether something may be entered as seen on this day: nobody has seen tomorrow. Null means yes. */
export const refuseObserving = (observedOn: Day, today: Day): ObserveRefusal | null =>
  observedOn > today ? "observedInFuture" : null;

/** Whether an observation is older than six months and asks for a new look. Half a year to the day is still fresh. */
export const isStale = (observedOn: Day, today: Day): boolean =>
  observedOn < monthsAfter(today, -STALE_AFTER_MONTHS);
