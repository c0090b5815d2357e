/** The one clock of the server. Everything that needs the time asks here, so that a test can move it. */
let offset = 0;

/** Now, as a Date. */
export const now = (): Date => new Date(Date.now() + offset);

/** Moves the clock by milliseconds for a test; 0 puts it right again. */
export function shiftClock(milliseconds: number): void {
  offset = milliseconds;
}
