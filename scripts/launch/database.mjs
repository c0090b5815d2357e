import fs from "node:fs";
import path from "node:path";
import { openCluster } from "../postgres/cluster.mjs";
import { readHolder } from "../postgres/holder.mjs";
import { compareMigrations, deployMigrations } from "../postgres/migrations.mjs";
import { allowPurge, clusterUrls, prepareCluster, prepareGiven } from "../postgres/roles.mjs";
import { runNode } from "../run/child.mjs";
import { Halt } from "../run/halt.mjs";
import { say, step } from "../run/step.mjs";

export const home = ".data";
/** Lies there from before the first migration until the example has been played to its end. */
const seedDue = "seed-due";

/** Notes that the example is due. With a PostgreSQL of one's own this may be the first that the folder holds. */
export function noteSeedDue(folder = home) {
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, seedDue), "");
}

/**
 * Opens the database that the settings ask for, with its roles.
 *
 * @returns `{ urls, cluster }`; `cluster` is null for a PostgreSQL given from outside
 */
export async function openDatabase({ embedded, given, doing, onLost }) {
  if (!embedded) {
    const urls = pick(given);
    await step("Looking at the database", () => prepareGiven(urls));
    return { urls, cluster: null };
  }
  return step("Starting the database", async () => {
    const fromPort = Number(given.PG_PORT) || undefined;
    const cluster = await openCluster({ home, doing, fromPort, onTrouble: say, onLost });
    await prepareCluster(cluster);
    return { urls: clusterUrls(cluster), cluster };
  });
}

/** The addresses of a cluster that a running `npm start` holds, or null. */
export function joinRunning() {
  const holder = readHolder(path.resolve(home));
  if (!holder) return null;
  const passwords = JSON.parse(fs.readFileSync(path.join(home, "passwords.json"), "utf8"));
  return { port: holder.port, passwords, urls: clusterUrls({ port: holder.port, passwords }) };
}

function pick({ DATABASE_URL, AUTH_DATABASE_URL, OWNER_DATABASE_URL, PURGE_DATABASE_URL }) {
  return { DATABASE_URL, AUTH_DATABASE_URL, OWNER_DATABASE_URL, PURGE_DATABASE_URL };
}

/** Applies pending migrations; a database that never had any is due for the example. */
export async function migrate(env) {
  const { fresh, pending } = await compareMigrations(env.OWNER_DATABASE_URL);
  if (fresh) noteSeedDue();
  if (pending)
    await step("Bringing the database up to date", () =>
      deployMigrations(env, path.join(home, "log", "migrate.log")),
    );
  await allowPurge(env.OWNER_DATABASE_URL);
}

/** Plays the example into a new database; a deleted example does not come back at the next start. */
export async function seedWhenDue(env) {
  if (!fs.existsSync(path.join(home, seedDue)) || !fs.existsSync("prisma/seed.ts")) return;
  await step("Playing the example workspace into the empty database", () => seed(env, ["--if-empty"]));
}

export async function seed(env, args) {
  const log = path.join(home, "log", "seed.log");
  const { code, output } = await runNode(["--import", "tsx", "prisma/seed.ts", ...args], { env, log });
  if (code !== 0) {
    say(output.trim().split("\n").slice(-15).join("\n"));
    throw new Halt(
      `The example could not be played: mend what its lines above name (${log}), then run npm run db:reset.`,
    );
  }
  fs.rmSync(path.join(home, seedDue), { force: true });
}
