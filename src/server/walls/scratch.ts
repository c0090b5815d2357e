import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import pg from "pg";

/** A database of its own, made from the migrations, that a test may break. */
export interface Scratch {
  owner: pg.Client;
  /** As the application's restricted role. */
  web: pg.Client;
  drop(): Promise<void>;
}

const MIGRATIONS = path.join(process.cwd(), "prisma/migrations");

function urlFor(variable: string, database: string): string {
  const url = new URL(process.env[variable] ?? "");
  url.pathname = `/${database}`;
  return String(url);
}

async function connect(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  return client;
}

export async function makeScratch(): Promise<Scratch> {
  const name = `kordel_scratch_${randomUUID().replaceAll("-", "")}`;
  const main = await connect(process.env.OWNER_DATABASE_URL ?? "");
  await main.query(`CREATE DATABASE ${name}`);
  const owner = await connect(urlFor("OWNER_DATABASE_URL", name));
  const folders = readdirSync(MIGRATIONS, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const folder of folders.map((entry) => entry.name).sort()) {
    await owner.query(readFileSync(path.join(MIGRATIONS, folder, "migration.sql"), "utf8"));
  }
  const web = await connect(urlFor("DATABASE_URL", name));
  return {
    owner,
    web,
    drop: async () => {
      await Promise.all([owner.end(), web.end()]);
      await main.query(`DROP DATABASE ${name} WITH (FORCE)`);
      await main.end();
    },
  };
}
