/** How long an offer may wait before somebody should say a word about it (A2). */
export const IDLE_DAYS = 60;

const DAY = 24 * 60 * 60 * 1000;

type Offered = { kind: string; state: string; confirmedAt: string | null };

/**
 * For how many days a give has lain idle, or null where it does not (A2): its organisation stands by it, and no match
 * has taken it up since. Shared offers are not waiting yet.
 */
export function idleDaysOf(give: Offered, taken: boolean, today: string): number | null {
  if (give.kind !== "GIVE" || give.state !== "CONFIRMED" || give.confirmedAt === null || taken) return null;
  const days = Math.round((Date.parse(today) - Date.parse(give.confirmedAt.slice(0, 10))) / DAY);
  return days < IDLE_DAYS ? null : days;
}
