import { sum } from "./check/report.mjs";
import { runHouse, runRoom } from "./check/whole.mjs";
import { endAll } from "./run/child.mjs";
import { explain } from "./run/halt.mjs";
import { say } from "./run/step.mjs";

/**
 * `npm test`: all that says whether this copy may be used; `npm test -- goals`: the tests of one room alone. A part
 * that fails does not keep the others from running. The last line alone counts: every test for itself, every static
 * check as one. What begins with a dash goes to Playwright.
 */
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => endAll().then(() => process.exit(130)));
}

const args = process.argv.slice(2);
const words = args.filter((arg) => !arg.startsWith("-"));
const flags = args.filter((arg) => arg.startsWith("-"));
const began = performance.now();
const parts = [];

try {
  await (words.length ? runRoom(words, flags, parts) : runHouse(flags, parts));
} catch (error) {
  say(explain(error));
  parts.push({ name: "this run", ok: false, output: "" });
}

const failed = parts.filter((part) => !part.ok).map((part) => part.name);
const counts = sum(parts);
const minutes = ((performance.now() - began) / 60_000).toFixed(1);
say(`\n${minutes} minutes. ${failed.length ? `Failed: ${failed.join(", ")}.` : "All well."}`);
say(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = failed.length ? 1 : 0;
