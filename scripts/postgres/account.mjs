import { spawnSync } from "node:child_process";
import { Halt } from "../run/halt.mjs";

/**
 * PostgreSQL refuses to run as root. Root lends it an unprivileged account that
 * exists everywhere; anybody else runs it as themselves (an empty object).
 *
 * @returns what `spawn` takes: `{}` or `{ uid, gid }`
 */
export function accountForPostgres() {
  if (process.getuid?.() !== 0) return {};
  const account = idOf("postgres") ?? idOf("nobody");
  if (!account)
    throw new Halt(
      "PostgreSQL must not run as root: run this as another account, or add one named postgres.",
    );
  return account;
}

function idOf(name) {
  const uid = spawnSync("id", ["-u", name], { encoding: "utf8" });
  const gid = spawnSync("id", ["-g", name], { encoding: "utf8" });
  if (uid.status !== 0 || gid.status !== 0) return null;
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

/** Whether that account can get to a path; a project under /root (mode 700) is out of its reach. */
export function canReach(account, path) {
  if (account.uid === undefined) return true;
  const test = spawnSync("/bin/sh", ["-c", 'test -x "$1"', "sh", path], { ...account, cwd: "/" });
  return test.status === 0;
}

/** Where root keeps what the lent account must reach when the project is closed to it. */
export function rootsShelf() {
  return process.platform === "darwin" ? "/usr/local/var/kordel" : "/var/lib/kordel";
}
