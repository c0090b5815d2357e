import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { buildWhenStale } from "../scripts/launch/build.mjs";
import { generateClient } from "../scripts/launch/client.mjs";
import { openTestCluster } from "../scripts/postgres/testing.mjs";
import { endAll } from "../scripts/run/child.mjs";
import { complain } from "../scripts/run/halt.mjs";
import { say, step } from "../scripts/run/step.mjs";
import { closeClient } from "./client.mjs";
import { makeCopy } from "./copy.mjs";
import { table } from "./figures.mjs";
import { prepareDatabase } from "./prepare.mjs";
import { runOn } from "./run.mjs";
import { startBare, startProduct } from "./servers.mjs";

/**
 * `npm run bench`: the production build on prepared databases, measured against yardsticks in the same run.
 * Never part of `npm test`: it needs minutes and a machine that does nothing else. Ends with 0 also when a goal
 * is missed, with 1 when it could not measure. docs/bench.md says how to read it.
 *
 *   --quick       fewer rounds
 *   --json FILE   the figures as a JSON array
 *   --home DIR    keep the copy and its build there, for the next run
 */
const option = (name) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? null : (process.argv[at + 1] ?? null);
};
const quick = process.argv.includes("--quick");
const json = option("--json") && path.resolve(option("--json"));
const kept = option("--home") && path.resolve(option("--home"));
const home = kept ?? fs.mkdtempSync(path.join(os.tmpdir(), "kordel-bench-"));
let cluster = null;
let leaving = null;

/** Servers first, then the database, then the copy. */
function leave(code) {
  leaving ??= (async () => {
    closeClient();
    await endAll();
    await cluster?.dispose();
    process.chdir(os.tmpdir());
    if (!kept) fs.rmSync(home, { recursive: true, force: true });
    process.exit(code);
  })();
  return leaving;
}
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => leave(130));

async function bench() {
  const copy = path.join(home, "copy");
  await step("Copying the sources, with the yardsticks", async () => makeCopy(copy));
  // build, migrations and servers all work where they stand
  process.chdir(copy);
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", CHECKPOINT_DISABLE: "1" };
  await generateClient(env);
  await buildWhenStale(env);
  cluster = await openTestCluster("npm run bench");
  const databases = {
    small: await step("Loading 10 workspaces", () => prepareDatabase(cluster, "bench_small", 10)),
    large: await step("Loading 1,000 workspaces", () => prepareDatabase(cluster, "bench_large", 1000)),
  };
  const small = await startProduct(databases.small, home);
  const large = await startProduct(databases.large, home);
  const bare = await startBare(databases.large);
  const log = path.join(cluster.home, "log", "postgres.log");
  const figures = await runOn({ small, large, bare, databases, log, quick });
  say(`\n${table(figures)}`);
  say(
    `\nLoad of the machine at the end: ${os
      .loadavg()
      .map((load) => load.toFixed(1))
      .join(" ")}.`,
  );
  if (json) fs.writeFileSync(json, `${JSON.stringify(figures, null, 2)}\n`);
}

bench().then(
  () => leave(0),
  (error) => {
    if (leaving) return;
    complain(error);
    return leave(1);
  },
);
