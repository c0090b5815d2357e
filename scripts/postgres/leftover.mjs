import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { Halt } from "../run/halt.mjs";

/**
 * A start script that was killed outright leaves its PostgreSQL alive, holding the
 * data folder. It is ended in order (fast shutdown: what was acknowledged is on
 * disk), so that the new one is our own child and can be watched.
 */
export async function endLeftover({ dir, password, patience = 30_000 }) {
  const file = path.join(dir, "postmaster.pid");
  const deadline = Date.now() + patience;
  while (Date.now() < deadline) {
    const found = readPidFile(file);
    if (!found || !isAlive(found.pid)) return;
    if (!isPostgres(found.pid)) {
      // the machine restarted and the number now belongs to another program
      fs.rmSync(file, { force: true });
      return;
    }
    if (await isOurs(found.port, password, dir)) signal(found.pid, "SIGINT");
    await wait(100);
  }
  throw new Halt(
    `Another PostgreSQL still holds ${dir}: end it (its process number is in ${file}) and run this again.`,
  );
}

function readPidFile(file) {
  if (!fs.existsSync(file)) return null;
  const lines = fs.readFileSync(file, "utf8").split("\n");
  const pid = Number(lines[0]);
  return pid > 0 ? { pid, port: Number(lines[3]) } : null;
}

export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

function isPostgres(pid) {
  const comm = `/proc/${pid}/comm`;
  if (fs.existsSync(comm)) return fs.readFileSync(comm, "utf8").trim() === "postgres";
  return /postgres/.test(
    spawnSync("ps", ["-o", "comm=", "-p", String(pid)], { encoding: "utf8" }).stdout ?? "",
  );
}

/** Only a server that takes our password and serves our folder may be ended by us. */
async function isOurs(port, password, dir) {
  const client = new pg.Client({ host: "127.0.0.1", port, user: "postgres", password, database: "postgres" });
  client.on("error", () => {});
  try {
    await client.connect();
    const { rows } = await client.query("select current_setting('data_directory') as dir");
    return fs.realpathSync(rows[0].dir) === fs.realpathSync(dir);
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch {
    // it ended meanwhile
  }
}
