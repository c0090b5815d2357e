import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { openCluster } from "./cluster.mjs";
import { deployMigrations } from "./migrations.mjs";
import { allowPurge, clusterUrls, prepareCluster, prepareGiven } from "./roles.mjs";

/**
 * A PostgreSQL for tests: a private cluster in a temporary folder, without fsync,
 * with its own port, gone afterwards. It never touches the one of `npm start`.
 *
 * @returns the cluster, with `dispose()`
 */
export async function openTestCluster(doing) {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), "kordel-test-"));
  fs.chmodSync(home, 0o755);
  // far from the application's port, and apart from other test runs on this machine
  const fromPort = 20_000 + (process.pid % 20_000);
  const cluster = await openCluster({ home, doing, durable: false, fromPort });
  watchOver(cluster.pid(), home);
  return {
    ...cluster,
    home,
    async dispose() {
      await cluster.stop();
      fs.rmSync(home, { recursive: true, force: true });
    },
  };
}

/**
 * Test runners end their processes without asking. A few lines of shell outlive
 * them and clear away what they leave; they end by themselves when the folder went.
 */
function watchOver(pid, home) {
  const script = `
    while [ -d "$1" ] && kill -0 "$2" 2>/dev/null; do sleep 1; done
    [ -d "$1" ] || exit 0
    kill -QUIT "$(head -n 1 "$1/pg/postmaster.pid" 2>/dev/null || echo "$3")" 2>/dev/null
    sleep 1
    rm -rf "$1"`;
  const args = ["-c", script, "kordel-test-watch", home, String(process.pid), String(pid)];
  spawn("/bin/sh", args, { detached: true, stdio: "ignore", cwd: "/" }).unref();
}

/** A fresh, migrated database with its roles; gives their addresses. */
export async function makeDatabase(cluster, name = "kordel") {
  await prepareCluster({ ...cluster, name });
  const urls = clusterUrls({ ...cluster, name });
  await deployMigrations(
    { ...process.env, ...urls, CHECKPOINT_DISABLE: "1" },
    path.join(cluster.home, "log", "migrate.log"),
  );
  await allowPurge(urls.OWNER_DATABASE_URL);
  return urls;
}

/**
 * A fresh database on a server given from outside (a CI's service); the owner needs
 * CREATEDB and CREATEROLE there, and the roles' passwords are "kordel-test".
 */
export async function makeGivenDatabase(ownerUrl) {
  const name = `kordel_test_${process.pid}_${Date.now()}`;
  const admin = new pg.Client({ connectionString: ownerUrl });
  await admin.connect();
  await admin.query(`create database ${name}`);
  const at = (role) => {
    const url = new URL(ownerUrl);
    url.pathname = `/${name}`;
    if (role) Object.assign(url, { username: role, password: "kordel-test" });
    return String(url);
  };
  const urls = {
    DATABASE_URL: at("kordel_web"),
    AUTH_DATABASE_URL: at("kordel_auth"),
    OWNER_DATABASE_URL: at(),
    PURGE_DATABASE_URL: at("kordel_purge"),
  };
  await prepareGiven(urls);
  const log = path.join(os.tmpdir(), `${name}.log`);
  await deployMigrations({ ...process.env, ...urls, CHECKPOINT_DISABLE: "1" }, log);
  await allowPurge(urls.OWNER_DATABASE_URL);
  return {
    urls,
    async dispose() {
      await admin.query(`drop database if exists ${name} with (force)`);
      await admin.end();
      fs.rmSync(log, { force: true });
    },
  };
}
