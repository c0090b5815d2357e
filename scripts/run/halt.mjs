import fs from "node:fs";

/**
 * Trouble that a person can mend: the message is one sentence that says what to do.
 *
 * Everything a stranger can meet at a first start (a taken port, a full disk, no
 * network) ends as a Halt, so nobody has to read a stack trace to go on.
 */
export class Halt extends Error {}

const diskFull = /ENOSPC|No space left on device|EDQUOT|Disk quota exceeded|wrote only \d+ of/i;

/** True when the text of a failed program says that the disk is full. */
export function saysDiskFull(text) {
  return diskFull.test(text);
}

/** Some programs fail on a full disk without saying so: npm goes on, and a mapped file ends in a bus error. */
export function diskIsFull(folder = ".") {
  const { bavail, bsize } = fs.statfsSync(folder);
  return bavail * bsize < 20_000_000;
}

export function diskFullHalt() {
  return new Halt("The disk is full: free about 2 GB and run this again; nothing that was saved is lost.");
}

/**
 * Turns any error into what is printed. Unknown errors keep their message; the
 * stack is shown only with KORDEL_DEBUG=1, for those who work on the scripts.
 */
export function explain(error) {
  if (error instanceof Halt) return error.message;
  const text = `${error?.code ?? ""} ${error?.message ?? error}`;
  if (saysDiskFull(text)) return diskFullHalt().message;
  if (process.env.KORDEL_DEBUG) return error?.stack ?? text;
  if (error?.code === "EACCES" || error?.code === "EPERM" || error?.code === "EROFS") {
    return `${error.path ?? "A file"} cannot be written by this account: give it to the account that runs Kordel, or run Kordel as its owner.`;
  }
  return `This went wrong: ${String(error?.message ?? error).split("\n")[0]} (KORDEL_DEBUG=1 shows where).`;
}

/** Prints the sentence on a line of its own, on stderr. */
export function complain(error) {
  process.stderr.write(`\n${explain(error)}\n`);
}
