import { clockOfTests } from "./env";

const start = clockOfTests();
/** How far this process is from the clock on the wall: nothing, except in tests that are run at another hour. */
const away = start === null ? 0 : start.getTime() - Date.now();

/** The one clock of the server. Everything that needs the time asks here, so that a test can move it. */
let offset = 0;

/** Now, as a Date. */
export const now = (): Date => new Date(Date.now() + away + offset);

/** Moves the clock by milliseconds for a test; 0 puts it right again. */
export function shiftClock(milliseconds: number): void {
  offset = milliseconds;
}

/** By how many milliseconds the clock must be shifted to say this moment now. */
export const shiftTo = (moment: Date): number => moment.getTime() - Date.now() - away;
