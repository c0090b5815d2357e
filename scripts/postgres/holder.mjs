import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { isAlive } from "./leftover.mjs";

/**
 * Notes which script runs the database of a folder, so that a second one does not
 * end it underneath the first. A process number alone can come back after a
 * restart of the machine, so the birth of the process is noted too.
 */
export function readHolder(home) {
  try {
    const holder = JSON.parse(fs.readFileSync(file(home), "utf8"));
    return isAlive(holder.pid) && birthOf(holder.pid) === holder.birth ? holder : null;
  } catch {
    return null;
  }
}

/** @param doing what the script does, in words for the person: "npm start" */
export function writeHolder(home, { doing, port }) {
  const holder = { pid: process.pid, birth: birthOf(process.pid), doing, port };
  fs.writeFileSync(file(home), JSON.stringify(holder), { mode: 0o600 });
}

export function clearHolder(home) {
  fs.rmSync(file(home), { force: true });
}

function file(home) {
  return path.join(home, "holder.json");
}

function birthOf(pid) {
  const stat = `/proc/${pid}/stat`;
  // field 22, counted behind the name, which may hold spaces
  if (fs.existsSync(stat)) return fs.readFileSync(stat, "utf8").split(") ").at(-1).split(" ")[19];
  return spawnSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).stdout?.trim();
}
