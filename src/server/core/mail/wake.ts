/** How this process sends what is due. On `globalThis`, because Next loads a file once per bundle. */
const kept = globalThis as { kordelSendMails?: () => void; kordelSendsEvery?: NodeJS.Timeout };

/** From now on this process sends: `sweep` is called now, every so many milliseconds, and at every waking. */
export function startSweeping(sweep: () => void, every: number): void {
  // A development server that loads this again goes on with the newer one alone.
  clearInterval(kept.kordelSendsEvery);
  kept.kordelSendMails = sweep;
  kept.kordelSendsEvery = setInterval(sweep, every);
  kept.kordelSendsEvery.unref();
  sweep();
}

/**
 * Wakes the sender after so many milliseconds. A process that does not send (a test, the example being played) leaves
 * it to the one that does, which looks every minute. The timer keeps no process from stopping.
 */
export function wakeIn(milliseconds: number): void {
  setTimeout(() => kept.kordelSendMails?.(), Math.max(0, milliseconds) + 20).unref();
}
