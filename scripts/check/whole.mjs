import { buildWhenStale } from "../launch/build.mjs";
import { say } from "../run/step.mjs";
import { checkStatic, checkTypes, runUnitTests } from "./all.mjs";
import { checkDrift } from "./drift.mjs";
import { runJourneys } from "./journeys.mjs";
import { checkLock, prepare } from "./parts.mjs";
import { watched } from "./report.mjs";
import { filesOfTheHouse, selectRoom } from "./room.mjs";
import { runVitest } from "./vitest.mjs";

/**
 * Everything, on two cores: what is busy with one core runs in two lanes side by side; the database tests and the
 * journeys take both cores, so each has them to itself.
 *
 * @param flags for Playwright
 * @param parts every part is put here as it ends, so that a run that breaks still counts what it did
 */
export async function runHouse(flags, parts) {
  const add = adding(parts);
  await prepare();
  const checks = async () => {
    await add(watched("lock file", checkLock));
    parts.push(...(await checkStatic()));
    await add(runUnitTests());
  };
  const build = async () => {
    await add(watched("schema drift", checkDrift));
    // the build writes types of the routes too, so the two may not run at once
    await add(checkTypes());
    return add(watched("build", buildHere));
  };
  const [built] = await Promise.all([build(), checks()]);
  await add(watched("database tests", () => runVitest("db")));
  await add(built ? watched("journeys", () => runJourneys(flags)) : noJourneys());
}

/** The tests of the rooms that these words name, and nothing else. */
export async function runRoom(words, flags, parts) {
  const add = adding(parts);
  const { unit, db, journeys } = selectRoom(words, filesOfTheHouse());
  if (!unit.length && !db.length && !journeys) {
    say(`No test has "${words.join('" or "')}" in its path, no journey in its name: nothing was run.`);
    parts.push({ name: "this run", ok: false, output: "", passed: 0, failed: 0 });
    return;
  }
  await prepare();
  const quick = async () => {
    if (unit.length) await add(runUnitTests(unit));
    if (db.length) await add(watched("database tests", () => runVitest("db", { files: db })));
  };
  const [built] = await Promise.all([journeys && add(watched("build", buildHere)), quick()]);
  if (!journeys) return;
  await add(built ? watched("journeys", () => runJourneys(["--grep", journeys, ...flags])) : noJourneys());
}

async function buildHere() {
  await buildWhenStale({ ...process.env, NEXT_TELEMETRY_DISABLED: "1" });
  return { name: "build", ok: true };
}

/** Without a build they make no sense, and must not look as if they had passed. */
const noJourneys = async () => ({ name: "journeys", ok: false, output: "" });

const adding = (parts) => async (work) => {
  const part = await work;
  parts.push(part);
  return part.ok;
};
