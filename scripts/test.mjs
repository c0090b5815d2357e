import { checkAll } from "./check/all.mjs";
import { checkDrift } from "./check/drift.mjs";
import { runJourneys } from "./check/journeys.mjs";
import { checkLock } from "./check/parts.mjs";
import { sum, watched } from "./check/report.mjs";
import { runVitest } from "./check/vitest.mjs";
import { buildWhenStale } from "./launch/build.mjs";
import { endAll } from "./run/child.mjs";
import { explain } from "./run/halt.mjs";
import { say } from "./run/step.mjs";

/**
 * `npm test`: all that says whether this copy may be used. A part that fails does
 * not keep the others from running; only journeys without a build make no sense.
 * The last line alone counts: every test for itself, every static check as one.
 */
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => endAll().then(() => process.exit(130)));
}

const began = performance.now();
const parts = [];
const add = (...done) => {
  parts.push(...done);
  return done.every((part) => part.ok);
};

async function build() {
  await buildWhenStale({ ...process.env, NEXT_TELEMETRY_DISABLED: "1" });
  return { name: "build", ok: true };
}

try {
  // each of the two is busy with one core
  add(...(await Promise.all([watched("lock file", checkLock), watched("schema drift", checkDrift)])));
  add(...(await checkAll()));
  add(await watched("database tests", () => runVitest("db")));
  const built = add(await watched("build", build));
  if (built) add(await watched("journeys", () => runJourneys(process.argv.slice(2))));
  else add({ name: "journeys", ok: false, output: "" });
} catch (error) {
  say(explain(error));
  add({ name: "this run", ok: false, output: "" });
}

const failed = parts.filter((part) => !part.ok).map((part) => part.name);
const counts = sum(parts);
say(
  `\n${((performance.now() - began) / 60_000).toFixed(1)} minutes. ${failed.length ? `Failed: ${failed.join(", ")}.` : "All well."}`,
);
say(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = failed.length ? 1 : 0;
