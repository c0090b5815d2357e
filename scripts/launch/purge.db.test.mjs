import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { purgeDaily, purgeWhatIsOver } from "./purge.mjs";

/** The database of these tests, as its owner and as the role that purges. */
let owner;
let purge;

async function connect(connectionString) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  return client;
}

beforeAll(async () => {
  owner = await connect(process.env.OWNER_DATABASE_URL);
  purge = await connect(process.env.PURGE_DATABASE_URL);
});
afterAll(() => Promise.all([owner.end(), purge.end()]));

/** Row-level security binds the owner too: each workspace is entered. */
async function inside(workspace, sql, values = []) {
  await owner.query("BEGIN");
  await owner.query("SELECT set_config('app.workspace', $1, true)", [workspace]);
  const { rows } = await owner.query(sql, values);
  await owner.query("COMMIT");
  return rows;
}

/** A workspace with a member and what was kept for two of their requests, one of them 25 hours ago. */
async function aWorkspace(removedDaysAgo) {
  const [id, member] = [randomUUID(), randomUUID()];
  const { rows } = await owner.query(
    `INSERT INTO auth."Person" ("id", "email", "createdAt") VALUES (gen_random_uuid(), $1, now()) RETURNING "id"`,
    [`${id}@example.org`],
  );
  const person = rows[0].id;
  await inside(
    id,
    `INSERT INTO "Workspace" ("workspaceId", "name", "createdAt", "removedAt") VALUES ($1, 'Probe', now(), timezone('UTC', now()) - $2::interval)`,
    [id, removedDaysAgo === null ? null : `${removedDaysAgo} days`],
  );
  await inside(
    id,
    `INSERT INTO "Membership" ("workspaceId", "id", "personId", "role", "name", "joinedAt") VALUES ($1, $2, $3, 'COORDINATOR', 'Ada', now())`,
    [id, member, person],
  );
  for (const hours of [25, 23])
    await inside(
      id,
      `INSERT INTO "Request" ("workspaceId", "requestId", "memberId", "bodyHash", "createdAt")
       VALUES ($1, gen_random_uuid(), $2, '', timezone('UTC', now()) - $3::interval)`,
      [id, member, `${hours} hours`],
    );
  await owner.query(`INSERT INTO auth."WorkspaceIndex" VALUES ($1, $2, now())`, [person, id]);
  await owner.query(
    `INSERT INTO auth."Due" ("id", "kind", "workspaceId", "recordId", "createdAt", "dueAt") VALUES (gen_random_uuid(), 'TEST', $1, $1, now(), now())`,
    [id],
  );
  return { id, person };
}

const counted = async ({ id }) => {
  const [inWorkspace] = await inside(
    id,
    `SELECT (SELECT count(*)::int FROM "Workspace") AS workspaces, (SELECT count(*)::int FROM "Request") AS requests`,
  );
  const { rows } = await owner.query(
    `SELECT (SELECT count(*)::int FROM auth."WorkspaceIndex" WHERE "workspaceId" = $1) AS listed,
       (SELECT count(*)::int FROM auth."Due" WHERE "workspaceId" = $1) AS due`,
    [id],
  );
  return { ...inWorkspace, ...rows[0] };
};

test.each([
  ["the role that purges", () => ({ PURGE_DATABASE_URL: process.env.PURGE_DATABASE_URL })],
  ["the owner, where there is no such role", () => ({ OWNER_DATABASE_URL: process.env.OWNER_DATABASE_URL })],
])("what is over goes, and nothing else, as %s", async (_, urls) => {
  const [live, trash, over] = [await aWorkspace(null), await aWorkspace(29), await aWorkspace(31)];
  await purgeWhatIsOver(urls());
  const stays = { workspaces: 1, requests: 1, listed: 1, due: 1 };
  expect(await counted(live)).toEqual(stays);
  expect(await counted(trash)).toEqual(stays);
  expect(await counted(over)).toEqual({ workspaces: 0, requests: 0, listed: 0, due: 0 });
});

test("every workspace is reached, however few go at a time", async () => {
  const over = [];
  for (let count = 0; count < 5; count++) over.push(await aWorkspace(31));
  for (let after = null, first = true; first || after; first = false) {
    const { rows } = await purge.query("SELECT purge.workspaces($1, 2) AS last", [after]);
    after = rows[0].last;
  }
  for (const workspace of over) expect((await counted(workspace)).workspaces).toBe(0);
});

test("private drafts go with their membership, and when nobody comes back to them", async () => {
  const [live, gone] = [await aWorkspace(null), await aWorkspace(null)];
  const draft = (id, form, days, contents) =>
    inside(
      id,
      `INSERT INTO "FormDraft" ("workspaceId", "id", "memberId", "place", "form", "contents", "savedAt")
       SELECT $1, gen_random_uuid(), m."id", '/goals/new', $2, $3, timezone('UTC', now()) - $4::interval FROM "Membership" m`,
      [id, form, contents, `${days} days`],
    );
  for (const { id } of [live, gone]) {
    for (const days of [29, 31, 181]) {
      await draft(id, `typed.${days}`, days, { title: "x" });
      await draft(id, `sent.${days}`, days, null);
    }
    await inside(
      id,
      `INSERT INTO "QuestionDraft" ("workspaceId", "id", "memberId", "question", "savedAt")
       SELECT $1, gen_random_uuid(), m."id", 'purpose/why', now() FROM "Membership" m`,
      [id],
    );
  }
  await inside(gone.id, `UPDATE "Membership" SET "leftAt" = now()`);
  await purgeWhatIsOver({ PURGE_DATABASE_URL: process.env.PURGE_DATABASE_URL });
  const left = async ({ id }) =>
    (
      await inside(
        id,
        `SELECT "form" AS it FROM "FormDraft" UNION ALL SELECT "question" FROM "QuestionDraft" ORDER BY 1`,
      )
    ).map(({ it }) => it);
  expect(await left(live)).toEqual(["purpose/why", "sent.29", "typed.29", "typed.31"]);
  expect(await left(gone)).toEqual([]);
});

test("sessions, asks and counters of the past go; those that count stay", async () => {
  const { person } = await aWorkspace(null);
  const tag = randomUUID();
  const session = (name, seen, expires, own = false) =>
    owner.query(
      `INSERT INTO auth."Session" ("id", "tokenHash", "personId", "createdAt", "seenAt", "expiresAt", "ownDevice")
       VALUES (gen_random_uuid(), $1, $2, now(), timezone('UTC', now()) - $3::interval, timezone('UTC', now()) + $4::interval, $5)`,
      [`${name} ${tag}`, person, seen, expires, own],
    );
  await session("live", "23 hours", "1 day");
  await session("idle", "25 hours", "1 day");
  await session("expired", "1 hour", "-1 minute");
  await session("own", "29 days", "1 day", true);
  await session("own, idle", "31 days", "1 day", true);
  for (const days of [1, 3]) {
    const ago = `timezone('UTC', now()) - interval '${days} days'`;
    await owner.query(`INSERT INTO auth."RateLimit" VALUES ($1, ${ago}, 1)`, [`${days} ${tag}`]);
    await owner.query(
      `INSERT INTO auth."SignIn" ("id", "email", "linkHash", "codeHash", "createdAt", "expiresAt") VALUES (gen_random_uuid(), $1, $2, '', ${ago}, ${ago})`,
      [tag, `${days} ${tag}`],
    );
  }
  await purgeWhatIsOver({ PURGE_DATABASE_URL: process.env.PURGE_DATABASE_URL });
  const left = async (table, column) =>
    (
      await owner.query(`SELECT "${column}" AS it FROM auth."${table}" WHERE "${column}" LIKE '%' || $1`, [
        tag,
      ])
    ).rows.map(({ it }) => it.replace(` ${tag}`, ""));
  expect((await left("Session", "tokenHash")).sort()).toEqual(["live", "own"]);
  expect(await left("RateLimit", "key")).toEqual(["1"]);
  expect(await left("SignIn", "linkHash")).toEqual(["1"]);
});

test("a workspace that only a closed account led to is reached, and what was noted of the account goes last", async () => {
  const over = await aWorkspace(31);
  const live = await aWorkspace(null);
  const close = (person, days, ...ids) =>
    owner.query(
      `INSERT INTO auth."ClosedAccount" ("personId", "addressHash", "workspaceIds", "closedAt")
       VALUES ($1, '', $2, timezone('UTC', now()) - $3::interval)`,
      [person, ids, `${days} days`],
    );
  for (const { person } of [over, live])
    await owner.query(`DELETE FROM auth."Person" WHERE "id" = $1`, [person]);
  await close(over.person, 34, over.id);
  await close(live.person, 36, live.id);
  await purgeWhatIsOver({ PURGE_DATABASE_URL: process.env.PURGE_DATABASE_URL });
  expect((await counted(over)).workspaces).toBe(0);
  expect(await inside(live.id, `SELECT "name" FROM "Membership"`)).toEqual([{ name: "Ehemaliges Mitglied" }]);
  const { rows } = await owner.query(
    `SELECT "personId" AS it FROM auth."ClosedAccount" WHERE "personId" = ANY ($1)`,
    [[over.person, live.person]],
  );
  expect(rows).toEqual([{ it: over.person }]);
});

test("the role can do nothing else", async () => {
  const { rows } = await owner.query(
    `SELECT n.nspname || '.' || c.relname AS it FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname IN ('public', 'auth') AND c.relkind IN ('r', 'v', 'S')
       AND has_table_privilege('kordel_purge', c.oid, 'SELECT, INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER')
     UNION ALL SELECT nspname FROM pg_namespace WHERE nspname IN ('public', 'auth') AND has_schema_privilege('kordel_purge', oid, 'USAGE, CREATE')
     UNION ALL SELECT rolname FROM pg_roles WHERE rolname = 'kordel_purge' AND (rolsuper OR rolbypassrls OR rolcreatedb OR rolcreaterole OR rolreplication)
     UNION ALL SELECT p.proname FROM pg_proc p WHERE p.pronamespace = 'purge'::regnamespace
       AND (has_function_privilege('kordel_web', p.oid, 'EXECUTE') OR has_function_privilege('kordel_auth', p.oid, 'EXECUTE'))`,
  );
  expect(rows).toEqual([]);
  const id = randomUUID();
  for (const attempt of [
    `SELECT * FROM public."Workspace"`,
    `DELETE FROM auth."Session"`,
    `SELECT public.purge_workspace('${id}', now()::timestamp)`,
    "CREATE TABLE purge.mine (id int)",
    "CREATE FUNCTION purge.mine() RETURNS int LANGUAGE sql AS 'SELECT 1'",
    "SET ROLE kordel_owner",
  ])
    await expect(purge.query(attempt), attempt).rejects.toMatchObject({ code: "42501" });
});

test("two servers do not purge at once, and one that cannot does not stop the server", async () => {
  await owner.query("SELECT pg_advisory_lock(7205759)");
  const over = await aWorkspace(31);
  const urls = { PURGE_DATABASE_URL: process.env.PURGE_DATABASE_URL };
  await purgeWhatIsOver(urls);
  expect((await counted(over)).workspaces).toBe(1);
  await owner.query("SELECT pg_advisory_unlock(7205759)");
  await purgeWhatIsOver(urls);
  expect((await counted(over)).workspaces).toBe(0);
  const said = [];
  await purgeDaily({ PURGE_DATABASE_URL: "postgresql://kordel_purge:wrong@127.0.0.1:1/x" }, (line) =>
    said.push(line),
  );
  expect(said).toHaveLength(1);
});
