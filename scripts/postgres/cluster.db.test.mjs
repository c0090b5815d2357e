import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { openCluster } from "./cluster.mjs";
import { prepareCluster } from "./roles.mjs";

/** The private PostgreSQL under what a machine does to it; durable, as for real. */
let made;
let home;
let copies = 0;
const opened = [];

// made once and copied, with its owner: to make one takes longest
beforeAll(async () => {
  made = fs.mkdtempSync(path.join(os.tmpdir(), "kordel-cluster-"));
  fs.chmodSync(made, 0o755);
  const cluster = await openCluster({ home: path.join(made, "first"), doing: "a test", fromPort: 41_000 });
  await cluster.stop();
});
afterAll(() => fs.rmSync(made, { recursive: true }));

// a folder for each test: what a killed server leaves behind for a moment must not write into the next one's
beforeEach(() => {
  home = path.join(made, `copy-${++copies}`);
  spawnSync("cp", ["-a", path.join(made, "first"), home]);
});
afterEach(async () => {
  for (const cluster of opened.splice(0)) await cluster.stop();
  fs.rmSync(home, { recursive: true });
});

async function open(options = {}) {
  const cluster = await openCluster({ home, doing: "a test", fromPort: 41_000, ...options });
  opened.push(cluster);
  return cluster;
}

async function ask(cluster, sql) {
  const at = { host: "127.0.0.1", port: cluster.port, user: "postgres", database: "postgres" };
  const client = new pg.Client({ ...at, password: cluster.passwords.superuser });
  client.on("error", () => {});
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

test("writes to disk before it answers, and checks what it reads", async () => {
  const cluster = await open();
  const rows = await ask(
    cluster,
    "select name, setting from pg_settings where name in ('fsync', 'data_checksums', 'listen_addresses')",
  );
  const settings = Object.fromEntries(rows.map((row) => [row.name, row.setting]));
  expect(settings).toEqual({ fsync: "on", data_checksums: "on", listen_addresses: "127.0.0.1" });
});

test("comes back on the same port after kill -9, with all that was acknowledged", {
  timeout: 30_000,
}, async () => {
  const cluster = await open();
  await ask(cluster, "create table kept (n int); insert into kept select generate_series(1, 500)");
  process.kill(cluster.pid(), "SIGKILL");
  let rows;
  while (!rows) rows = await ask(cluster, "select count(*)::int as n from kept").catch(() => wait(50));
  expect(rows).toEqual([{ n: 500 }]);
});

test("refuses a second script on the same folder, and names the first", async () => {
  await open();
  await expect(open()).rejects.toThrow(/in use by "a test"/);
});

test("gives a role that came later its password, and leaves the others alone", async () => {
  const file = path.join(home, "passwords.json");
  const { purge: _, ...before } = JSON.parse(fs.readFileSync(file, "utf8"));
  fs.writeFileSync(file, JSON.stringify(before));
  const cluster = await open();
  expect(cluster.passwords).toEqual({ ...before, purge: expect.stringMatching(/^[0-9a-f]{48}$/) });
  expect(JSON.parse(fs.readFileSync(file, "utf8"))).toEqual(cluster.passwords);
  expect(fs.statSync(file).mode & 0o777).toBe(0o600);
  await prepareCluster(cluster);
  expect(await ask(cluster, "select rolname from pg_roles where rolname = 'kordel_purge'")).toHaveLength(1);
});

test.each([
  ["no control file", (pgdata) => fs.rmSync(path.join(pgdata, "global", "pg_control"))],
  [
    "a broken control file",
    (pgdata) => fs.writeFileSync(path.join(pgdata, "global", "pg_control"), "x".repeat(8192)),
  ],
  ["no version", (pgdata) => fs.rmSync(path.join(pgdata, "PG_VERSION"))],
  ["no passwords", () => fs.rmSync(path.join(home, "passwords.json"))],
])("says what to do about a data folder with %s", async (_, damage) => {
  damage(path.join(home, "pg"));
  await expect(open()).rejects.toThrow(/is damaged .*put a backup .*or move it away/);
});
