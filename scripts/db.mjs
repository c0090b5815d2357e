import fs from "node:fs";
import pg from "pg";
import { generateClient } from "./launch/client.mjs";
import { home, joinRunning, migrate, openDatabase, seed } from "./launch/database.mjs";
import { loadEnvFile, readSettings } from "./launch/settings.mjs";
import { dropDatabase, prepareCluster } from "./postgres/roles.mjs";
import { endAll, startNode } from "./run/child.mjs";
import { complain, Halt } from "./run/halt.mjs";
import { say, step } from "./run/step.mjs";

/**
 * `npm run db:migrate`, `db:reset` and `db:seed -- <scenario>`, on the same
 * database as `npm start`; one that is running is joined, not disturbed.
 *
 * `db:migrate -- --name add_goals` writes a new migration from the tables.
 */
const [command, ...args] = process.argv.slice(2);
const commands = {
  migrate: bringUpToDate,
  reset,
  seed: (db) => seed(db.env, args.length ? args : ["--if-empty"]),
};
let opening = null;

async function leave(code) {
  await endAll();
  const opened = await opening?.catch(() => null);
  await opened?.cluster?.stop();
  process.exit(code);
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => leave(130));

async function open() {
  loadEnvFile();
  const settings = readSettings(process.env);
  const running = settings.embedded ? joinRunning() : null;
  const doing = `npm run db:${command}`;
  const opened =
    running ??
    (await openDatabase({ embedded: settings.embedded, given: process.env, doing, onLost: complain }));
  const access =
    running ?? (opened.cluster && { port: opened.cluster.port, passwords: opened.cluster.passwords });
  return { ...opened, access, env: { ...process.env, ...opened.urls, ...settings.env } };
}

async function bringUpToDate({ env }) {
  await generateClient(env);
  if (!args.length) return migrate(env);
  // Prisma asks questions here, so it gets the terminal
  const child = startNode(["node_modules/prisma/build/index.js", "migrate", "dev", ...args], {
    env,
    stdio: "inherit",
  });
  const code = await new Promise((done) => child.once("exit", done));
  if (code !== 0) throw new Halt("The migration was not made: mend what Prisma's lines above name.");
}

/** Empties the database, whoever is connected, and plays the example again. */
async function reset({ env, access }) {
  if (!access && !args.includes("--force")) {
    throw new Halt(
      "This would delete everything in the database that OWNER_DATABASE_URL names: npm run db:reset -- --force if that is meant.",
    );
  }
  await step("Emptying the database", async () => {
    if (!access) return emptySchemas(env.OWNER_DATABASE_URL);
    await dropDatabase(access);
    await prepareCluster(access);
  });
  await generateClient(env);
  await migrate(env);
  if (env.KORDEL_LOCAL && fs.existsSync("prisma/seed.ts"))
    await step("Playing the example", () => seed(env, ["--if-empty"]));
}

async function emptySchemas(url) {
  const db = new pg.Client({ connectionString: url });
  await db.connect();
  try {
    await db.query(
      "drop schema if exists auth cascade; drop schema if exists public cascade; create schema public",
    );
  } finally {
    await db.end();
  }
}

async function main() {
  if (!commands[command])
    throw new Halt("Say what to do: node scripts/db.mjs migrate, reset or seed <scenario>.");
  fs.mkdirSync(home, { recursive: true });
  opening = open();
  await commands[command](await opening);
  say("Done.");
  await leave(0);
}

main().catch(async (error) => {
  complain(error);
  await leave(1);
});
