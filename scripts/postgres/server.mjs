import { spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import net from "node:net";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { diskFullHalt, Halt, saysDiskFull } from "../run/halt.mjs";
import { damaged } from "./data-folder.mjs";

/** Whether a port of this machine can be listened on. */
export function isFree(port, host = "127.0.0.1") {
  return new Promise((answer) => {
    const probe = net.createServer();
    probe.once("error", () => answer(false));
    probe.listen(port, host, () => probe.close(() => answer(true)));
  });
}

async function nextFree(from) {
  for (let port = from; port < from + 500; port++) if (await isFree(port)) return port;
  throw new Halt(
    `No port from ${from} on is free for PostgreSQL: set PG_PORT to another number and run this again.`,
  );
}

/**
 * Starts the server on a folder and waits until it answers; recovery after a crash
 * may take its time, so it is given up only when the process ends.
 *
 * @param exactPort restart in place: programs already know this port
 * @returns `{ port, child }`; the child runs in a group of its own, out of reach of Ctrl-C
 */
export async function startServer({
  dir,
  home,
  postgres,
  account,
  password,
  durable,
  exactPort,
  fromPort = 54340,
}) {
  for (let attempt = 1; ; attempt++) {
    const port = exactPort ?? (await nextFree(fromPort));
    const log = path.join(home, "log", "postgres.log");
    const child = launch({ dir, postgres, account, durable, port, log });
    const exit = once(child, "exit").then(() => "ended");
    const outcome = await Promise.race([answers(port, password, child), exit]);
    if (outcome === "answers") return { port, child };
    await stopServer(child);
    if (outcome?.code === "28P01") {
      throw new Halt(
        "The database refuses the password in passwords.json: put the passwords.json that belongs to it back.",
      );
    }
    if (outcome instanceof Error) throw reason(`FATAL: ${outcome.message}`, home);
    const text = lastLines(log).replace(NOT_YET, "");
    const silent = !/(?:PANIC|FATAL):/.test(text) && attempt < 5;
    const again =
      silent || /pre-existing shared memory|could not bind|lock file "postmaster.pid"/i.test(text);
    if (!again || attempt >= 25) throw reason(text, home);
    await wait(200);
  }
}

function launch({ dir, postgres, account, durable, port, log }) {
  fs.mkdirSync(path.dirname(log), { recursive: true });
  const output = fs.openSync(log, "w", 0o600);
  const settings = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    max_connections: "60",
    timezone: "UTC",
    log_timezone: "UTC",
    fsync: durable ? "on" : "off",
    synchronous_commit: durable ? "on" : "off",
    full_page_writes: durable ? "on" : "off",
    // neither statements nor key values in the log: they may hold what people wrote
    log_min_error_statement: "panic",
    log_error_verbosity: "terse",
  };
  const args = [
    "-D",
    dir,
    "-p",
    String(port),
    ...Object.entries(settings).flatMap(([key, value]) => ["-c", `${key}=${value}`]),
  ];
  const child = spawn(postgres, args, {
    ...account,
    cwd: "/",
    stdio: ["ignore", output, output],
    detached: true,
  });
  fs.closeSync(output);
  return child;
}

/** What PostgreSQL answers to our own first questions; it says nothing about why it ended. */
const NOT_YET = /^.*the database system is (?:starting up|shutting down|not yet accepting connections).*$/gm;

/** Refusals that pass by themselves: not yet listening, starting up, shutting down. */
const passing = new Set(["ECONNREFUSED", "ECONNRESET", "57P03"]);

async function answers(port, password, child) {
  while (child.exitCode === null && child.signalCode === null) {
    const client = new pg.Client({
      host: "127.0.0.1",
      port,
      user: "postgres",
      password,
      database: "postgres",
    });
    client.on("error", () => {});
    try {
      await client.connect();
      await client.end();
      return "answers";
    } catch (error) {
      const passes = passing.has(error.code) || /terminated unexpectedly|is starting up/.test(error.message);
      if (!passes) return error;
      await wait(30);
    }
  }
  return "ended";
}

function lastLines(log) {
  return fs.readFileSync(log, "utf8").slice(-4000);
}

function reason(text, home) {
  if (saysDiskFull(text)) return diskFullHalt();
  if (/could not bind|Address already in use/i.test(text))
    return new Halt("The database's port was taken meanwhile: run this again.");
  const line = text.match(/(?:PANIC|FATAL):\s+(.*)/)?.[1] ?? "it ends at once, see log/postgres.log";
  return damaged(home, line);
}

/** Fast shutdown; a server that hangs is ended hard and recovers from its log at the next start. */
export async function stopServer(child, patience = 15_000) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill("SIGINT");
  const insist = setTimeout(() => child.kill("SIGKILL"), patience);
  await gone;
  clearTimeout(insist);
}
