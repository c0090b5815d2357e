/** The one clock of the server. Everything that needs the time asks here, so that a test can move it. */
let offset = 0;

/** Now, as a Date. */
export const now = (): Date => new Date(Date.now() + offset);

/** Moves the clock by milliseconds for a test; 0 puts it right again. */
export function shiftClock(milliseconds: number): void {
  offset = milliseconds;
}

const berlin = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Berlin", dateStyle: "short" });

/** The calendar day of a moment where our readers live, as `2027-03-31`. */
export const dayIn = (moment: Date): string => berlin.format(moment);

const DAY = 24 * 60 * 60 * 1000;

/** The day so many days after another, as `2027-03-31`; before it for a negative number. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

/** The moment in which a day is over where our readers live: the first of the next one, summer time or not. */
export function endOf(day: string): Date {
  const midnight = `${dayAfter(day, 1)}T00:00:00`;
  const [summer, winter] = [new Date(`${midnight}+02:00`), new Date(`${midnight}+01:00`)];
  return dayIn(summer) > day ? summer : winter;
}
