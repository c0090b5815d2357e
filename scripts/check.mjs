import { checkAll } from "./check/all.mjs";
import { sum } from "./check/report.mjs";
import { endAll } from "./run/child.mjs";
import { complain } from "./run/halt.mjs";
import { say } from "./run/step.mjs";

/**
 * `npm run check`: everything that needs no database and no browser.
 */
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => endAll().then(() => process.exit(130)));
}

try {
  const done = await checkAll();
  const failed = done.filter((part) => !part.ok).map((part) => part.name);
  const { passed } = sum(done);
  say(failed.length ? `\nFailed: ${failed.join(", ")}.` : `\nAll well, ${passed} checks and tests.`);
  process.exitCode = failed.length ? 1 : 0;
} catch (error) {
  complain(error);
  process.exitCode = 1;
}
