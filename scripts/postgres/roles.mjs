import pg from "pg";
import { Halt } from "../run/halt.mjs";

export const database = "kordel";

/**
 * Four roles, so that a hole in the application opens as little as possible:
 * the owner migrates, `kordel_web` reaches the workspaces, `kordel_auth` people
 * and sessions, `kordel_purge` deletes what is over. All but the first own
 * nothing and may not bypass row-level security.
 */
const restricted = "LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS";

/** Makes the roles and the database of a private cluster; CREATEDB is for the shadow database of development. */
export async function prepareCluster({ port, passwords, name = database }) {
  await as(
    { host: "127.0.0.1", port, user: "postgres", password: passwords.superuser, database: "postgres" },
    async (db) => {
      const owner = "LOGIN NOSUPERUSER CREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS";
      await createRole(db, "kordel_owner", owner, passwords.owner);
      await createRole(db, "kordel_web", restricted, passwords.web);
      await createRole(db, "kordel_auth", restricted, passwords.auth);
      await createRole(db, "kordel_purge", restricted, passwords.purge);
      const { rowCount } = await db.query("select 1 from pg_database where datname = $1", [name]);
      if (rowCount) return;
      await db.query(`create database ${db.escapeIdentifier(name)} owner kordel_owner`);
      await db.query(`revoke all on database ${db.escapeIdentifier(name)} from public`);
      await db.query(`grant connect on database ${db.escapeIdentifier(name)} to kordel_web, kordel_auth`);
    },
  );
}

/** Removes a database with whoever is connected to it. */
export async function dropDatabase({ port, passwords, name = database }) {
  await as(
    { host: "127.0.0.1", port, user: "postgres", password: passwords.superuser, database: "postgres" },
    (db) => db.query(`drop database if exists ${db.escapeIdentifier(name)} with (force)`),
  );
}

/** The addresses under which the application and the migrations reach a private cluster. */
export function clusterUrls({ port, passwords, name = database }) {
  const url = (role, password) => `postgresql://${role}:${password}@127.0.0.1:${port}/${name}`;
  return {
    DATABASE_URL: url("kordel_web", passwords.web),
    AUTH_DATABASE_URL: url("kordel_auth", passwords.auth),
    OWNER_DATABASE_URL: url("kordel_owner", passwords.owner),
    PURGE_DATABASE_URL: url("kordel_purge", passwords.purge),
  };
}

/**
 * Checks a PostgreSQL given from outside, and makes the restricted roles there when the owner may. An installation from
 * before there was a role that purges goes on without it.
 */
export async function prepareGiven(urls) {
  await as({ connectionString: urls.OWNER_DATABASE_URL }, async (db) => {
    const { rows } = await db.query("select current_setting('server_version_num')::int as version");
    if (rows[0].version < 150000)
      throw new Halt("Kordel needs PostgreSQL 15 or newer: point the database URLs to one.");
    await roleFromUrl(db, "kordel_web", "DATABASE_URL", urls.DATABASE_URL);
    await roleFromUrl(db, "kordel_auth", "AUTH_DATABASE_URL", urls.AUTH_DATABASE_URL);
    if (urls.PURGE_DATABASE_URL)
      await roleFromUrl(db, "kordel_purge", "PURGE_DATABASE_URL", urls.PURGE_DATABASE_URL);
  });
  for (const name of ["DATABASE_URL", "AUTH_DATABASE_URL"])
    await as({ connectionString: urls[name] }, () => {}, name);
}

/** Lets the role that purges do its work, wherever it was made: with the database, or later by hand. */
export async function allowPurge(ownerUrl) {
  await as({ connectionString: ownerUrl }, async (db) => {
    const { rowCount } = await db.query("select 1 from pg_roles where rolname = 'kordel_purge'");
    if (!rowCount) return;
    const { rows } = await db.query("select current_database() as name");
    await db.query(`grant connect on database ${db.escapeIdentifier(rows[0].name)} to kordel_purge`);
    await db.query("grant usage on schema purge to kordel_purge");
    await db.query("grant execute on all functions in schema purge to kordel_purge");
  });
}

async function roleFromUrl(db, role, name, url) {
  const given = new URL(url);
  if (decodeURIComponent(given.username) !== role)
    throw new Halt(`${name} must sign in as the role ${role}: change its user name.`);
  const { rows } = await db.query(
    "select rolsuper or rolbypassrls as mighty from pg_roles where rolname = $1",
    [role],
  );
  if (rows[0]?.mighty) {
    throw new Halt(
      `The role ${role} can bypass row-level security: ALTER ROLE ${role} NOSUPERUSER NOBYPASSRLS, then start again.`,
    );
  }
  if (rows[0]) return;
  try {
    await createRole(db, role, restricted, decodeURIComponent(given.password));
  } catch (error) {
    if (error.code !== "42501") throw error;
    throw new Halt(
      `The role ${role} is missing and the owner may not create it: as an administrator, CREATE ROLE ${role} ${restricted} PASSWORD '…' as in ${name}.`,
    );
  }
}

async function createRole(db, role, rights, password) {
  const { rowCount } = await db.query("select 1 from pg_roles where rolname = $1", [role]);
  if (!rowCount) await db.query(`create role ${role} ${rights} password ${db.escapeLiteral(password)}`);
}

const sentences = {
  ECONNREFUSED: "cannot be reached: start that PostgreSQL, or correct host and port",
  ENOTFOUND: "names a host that does not exist: correct it",
  EAI_AGAIN: "names a host that does not exist: correct it",
  ETIMEDOUT: "cannot be reached: start that PostgreSQL, or open the way to it",
  "28P01": "is refused: correct its user name or password",
  28000: "is refused: allow that role in pg_hba.conf",
  "3D000": "names a database that does not exist: create it, owned by the owner's role",
};

async function as(config, work, name = "OWNER_DATABASE_URL") {
  const db = new pg.Client({ connectionTimeoutMillis: 10_000, ...config });
  db.on("error", () => {});
  try {
    await db.connect();
  } catch (error) {
    const sentence = sentences[error.code] ?? sentences[error.errors?.[0]?.code];
    throw sentence ? new Halt(`${name} ${sentence}, and start again.`) : error;
  }
  try {
    return await work(db);
  } finally {
    await db.end().catch(() => {});
  }
}
