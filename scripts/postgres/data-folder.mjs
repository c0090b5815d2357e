import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { diskFullHalt, Halt, saysDiskFull } from "../run/halt.mjs";
import { canReach, rootsShelf } from "./account.mjs";

const majorVersion = "18";

/**
 * Opens, or makes, the folder that holds a database cluster and its passwords:
 * `<home>/pg` and `<home>/passwords.json`. A half-made cluster is never taken for
 * a whole one: it is made beside its place and moved there when complete.
 *
 * @returns `{ dir, passwords }`
 */
export async function openDataFolder({ home, account, initdb, durable }) {
  fs.mkdirSync(home, { recursive: true, mode: account.uid === undefined ? 0o700 : 0o755 });
  const place = path.join(home, "pg");
  const existing = lstat(place);
  const passwords = readPasswords(home, Boolean(existing));
  if (existing) return { dir: checked(place, home), passwords };
  const target = canReach(account, home) ? place : placeOnShelf(place);
  await makeCluster({ target, account, initdb, durable, password: passwords.superuser });
  if (target !== place) fs.symlinkSync(target, place);
  return { dir: target, passwords };
}

function lstat(file) {
  return fs.lstatSync(file, { throwIfNoEntry: false });
}

/** A password of its own for every role, made once, readable only for the account that runs Kordel. */
function readPasswords(home, clusterExists) {
  const file = path.join(home, "passwords.json");
  const names = ["superuser", "owner", "web", "auth"];
  try {
    const passwords = JSON.parse(fs.readFileSync(file, "utf8"));
    if (names.every((name) => typeof passwords[name] === "string")) return withLaterOnes(file, passwords);
  } catch (error) {
    if (error.code !== "ENOENT" && !(error instanceof SyntaxError)) throw error;
  }
  if (clusterExists) throw damaged(home, "passwords.json is missing or not readable");
  return withLaterOnes(file, Object.fromEntries(names.map((name) => [name, newPassword()])));
}

const newPassword = () => randomBytes(24).toString("hex");

/** Adds the passwords of roles that came later, and keeps the file. */
function withLaterOnes(file, passwords) {
  if (typeof passwords.purge === "string") return passwords;
  const all = { ...passwords, purge: newPassword() };
  fs.writeFileSync(`${file}.new`, JSON.stringify(all, null, 2), { mode: 0o600, flush: true });
  fs.renameSync(`${file}.new`, file);
  return all;
}

function checked(place, home) {
  const version = path.join(place, "PG_VERSION");
  if (!fs.existsSync(version)) throw damaged(home, "PG_VERSION is missing");
  const found = fs.readFileSync(version, "utf8").trim();
  if (found !== majorVersion)
    throw damaged(home, `it was written by PostgreSQL ${found}, not ${majorVersion}`);
  if (!fs.existsSync(path.join(place, "global", "pg_control")))
    throw damaged(home, "global/pg_control is missing");
  return fs.realpathSync(place);
}

/** What to say of a cluster that cannot be opened; it is never deleted or overwritten. */
export function damaged(home, why) {
  const inside = path.relative(process.cwd(), home);
  const name = inside.startsWith("..") ? home : inside;
  return new Halt(
    `The database in ${name}/pg is damaged (${why}): put a backup of ${name} back, or move it away (mv ${name} ${name}-damaged) and start again with an empty one.`,
  );
}

/** A random name, found again by the link in the project: a path-made one could find a stranger's data. */
function placeOnShelf(place) {
  const shelf = path.join(rootsShelf(), randomBytes(6).toString("hex"));
  fs.mkdirSync(shelf, { recursive: true, mode: 0o755 });
  // a link left over from an earlier, unfinished try
  fs.rmSync(place, { force: true });
  return path.join(shelf, "pg");
}

async function makeCluster({ target, account, initdb, durable, password }) {
  const unfinished = `${target}.new`;
  fs.rmSync(unfinished, { recursive: true, force: true });
  fs.mkdirSync(unfinished, { mode: 0o700 });
  const secret = path.join(fs.mkdtempSync(path.join(os.tmpdir(), "kordel-")), "password");
  fs.writeFileSync(secret, password, { mode: 0o600 });
  if (account.uid !== undefined) {
    for (const file of [unfinished, path.dirname(secret), secret])
      fs.chownSync(file, account.uid, account.gid);
  }
  try {
    await runInitdb(initdb, account, [
      ...[
        "-D",
        unfinished,
        "-U",
        "postgres",
        "--auth=scram-sha-256",
        `--pwfile=${secret}`,
        "--data-checksums",
      ],
      ...["--encoding=UTF8", "--locale=C", "--locale-provider=icu", "--icu-locale=und"],
      ...(durable ? [] : ["--no-sync"]),
    ]);
    fs.renameSync(unfinished, target);
  } finally {
    fs.rmSync(path.dirname(secret), { recursive: true, force: true });
    fs.rmSync(unfinished, { recursive: true, force: true });
  }
}

async function runInitdb(initdb, account, args) {
  const child = spawn(initdb, args, { ...account, cwd: "/", stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  const keep = (chunk) => {
    output += chunk;
  };
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  const [code] = await once(child, "close");
  if (code === 0) return;
  if (saysDiskFull(output)) throw diskFullHalt();
  const line = output.split("\n").find((text) => /error|fatal|could not/i.test(text)) ?? `exit code ${code}`;
  throw new Halt(`PostgreSQL could not make its data folder (${line.trim()}): mend that and run this again.`);
}
