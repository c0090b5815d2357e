import { createHash } from "node:crypto";
import fs from "node:fs";
import pg from "pg";
import { clusterUrls } from "../scripts/postgres/roles.mjs";
import { makeDatabase } from "../scripts/postgres/testing.mjs";

/**
 * The prepared databases. Rows are made by SQL alone, with ids that can be computed, so that the client knows
 * every address beforehand. As the superuser of the throw-away cluster: row-level security binds the owner too,
 * to one workspace at a time, and the triggers would refuse clauses of a text that is already frozen.
 */
const rows = new URL("./rows/", import.meta.url);

const tools = `
  SET session_replication_role = replica;
  SET TIME ZONE 'UTC';
  CREATE FUNCTION bench_id(kind int, w int, n int) RETURNS uuid LANGUAGE sql IMMUTABLE AS
    $$ SELECT (lpad(to_hex(kind), 8, '0') || '-' || lpad(to_hex(w), 4, '0') || '-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid $$;
  CREATE FUNCTION bench_at(n int) RETURNS timestamp LANGUAGE sql IMMUTABLE AS $$ SELECT timestamp '2026-03-02 09:00' + n * interval '1 hour' $$;
  CREATE FUNCTION bench_kind(n int) RETURNS "ExpectationKind" LANGUAGE sql IMMUTABLE AS
    $$ SELECT (ARRAY['GIVE','GET','NEED','RED_LINE'])[1 + (n + n / 40) % 4]::"ExpectationKind" $$;
`;

/** The id that `bench_id` computes. */
export const idOf = (kind, workspace, n) => `${hex(kind, 8)}-${hex(workspace, 4)}-7000-8000-${hex(n, 12)}`;
const hex = (value, digits) => value.toString(16).padStart(digits, "0");

/** Who sits where in every workspace, as rows/1-people.sql says. */
export const kinds = { workspace: 1, partner: 2, member: 3, goal: 9, person: 90 };
export const tokenOf = (workspace, person) => `bench-${workspace}-${person}`;
export const hashOf = (text) => createHash("sha256").update(text).digest("hex");

/** Makes a database of `count` workspaces; gives its addresses, the superuser's among them. */
export async function prepareDatabase(cluster, name, count) {
  const urls = await makeDatabase(cluster, name);
  const superuser = new URL(clusterUrls({ ...cluster, name }).OWNER_DATABASE_URL);
  Object.assign(superuser, { username: "postgres", password: cluster.passwords.superuser });
  const db = new pg.Client({ connectionString: String(superuser) });
  await db.connect();
  try {
    await db.query(tools);
    await db.query(
      `CREATE FUNCTION bench_workspaces() RETURNS SETOF int LANGUAGE sql AS $$ SELECT generate_series(1, ${Number(count)}) $$`,
    );
    for (const file of fs.readdirSync(rows).sort())
      await db.query(fs.readFileSync(new URL(file, rows), "utf8"));
    await db.query("ANALYZE");
  } finally {
    await db.end();
  }
  return { name, count, urls, superuser: String(superuser) };
}
