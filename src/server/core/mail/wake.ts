/** How this process sends what is due; set once, when it starts to send. On `globalThis`, because Next loads a file once per bundle. */
const kept = globalThis as { kordelSendMails?: () => void };

/** From now on this process sends: every waking calls `sweep`. */
export function onWake(sweep: () => void): void {
  kept.kordelSendMails = sweep;
}

/**
 * Wakes the sender after so many milliseconds. A process that does not send (a test, the example being played) leaves
 * it to the one that does, which looks every minute. The timer keeps no process from stopping.
 */
export function wakeIn(milliseconds: number): void {
  setTimeout(() => kept.kordelSendMails?.(), Math.max(0, milliseconds) + 20).unref();
}
