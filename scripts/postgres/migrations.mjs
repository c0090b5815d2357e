import fs from "node:fs";
import path from "node:path";
import pg from "pg";
import { runNode } from "../run/child.mjs";
import { diskFullHalt, Halt, saysDiskFull } from "../run/halt.mjs";

const folder = "prisma/migrations";
const prisma = "node_modules/prisma/build/index.js";

/**
 * Compares the migrations of this copy with what the database has, so that a
 * start with nothing to do does not pay for Prisma's command line (1.5 s).
 *
 * @returns `{ fresh, pending }`: fresh means that nothing was ever migrated
 */
export async function compareMigrations(ownerUrl) {
  const here = fs.existsSync(folder)
    ? fs.readdirSync(folder).filter((name) => fs.existsSync(path.join(folder, name, "migration.sql")))
    : [];
  const applied = await appliedMigrations(ownerUrl);
  const done = new Set(
    applied?.filter((row) => row.finished_at && !row.rolled_back_at).map((row) => row.migration_name),
  );
  const unknown = [...done].filter((name) => !here.includes(name));
  if (unknown.length) {
    throw new Halt(
      `The database is newer than this copy of Kordel (it has ${unknown[0]}): update the copy and start again.`,
    );
  }
  const stuck = applied?.some((row) => !row.finished_at && !row.rolled_back_at);
  return { fresh: !applied?.length, pending: stuck || here.some((name) => !done.has(name)) };
}

async function appliedMigrations(ownerUrl) {
  const db = new pg.Client({ connectionString: ownerUrl });
  db.on("error", () => {});
  await db.connect();
  try {
    const { rows } = await db.query(
      "select migration_name, finished_at, rolled_back_at from public._prisma_migrations",
    );
    return rows;
  } catch (error) {
    if (error.code === "42P01") return null;
    throw error;
  } finally {
    await db.end();
  }
}

/** Applies what is pending, as the owner. */
export async function deployMigrations(env, log) {
  const { code, output } = await runNode([prisma, "migrate", "deploy"], { env, log });
  if (code === 0) return;
  if (saysDiskFull(output)) throw diskFullHalt();
  const name = output.match(/Migration name: (\S+)/)?.[1];
  const why =
    output.match(/Database error:\s*\n?(.*)/)?.[1] || output.match(/Error: (.*)/)?.[1] || "see the log";
  throw new Halt(
    `The migration ${name ?? "of the database"} failed (${why.trim()}): nothing else was changed; mend it, see ${log}.`,
  );
}
