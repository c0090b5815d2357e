import { spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import path from "node:path";

/**
 * Every program that the scripts start goes through here, so that one call ends
 * them all: each gets a process group of its own (Ctrl-C in the terminal reaches
 * only us, and we decide the order), and a preload that ends it when we are
 * killed outright.
 */
const running = new Set();
let ending = false;
const preload = new URL("../die-with-parent.mjs", import.meta.url).href;

/** Environment for a Node child that must not outlive this process. */
export function boundToUs(env) {
  const options = [env.NODE_OPTIONS, `--import=${preload}`].filter(Boolean).join(" ");
  return { ...env, NODE_OPTIONS: options, KORDEL_PARENT: String(process.pid) };
}

/** Starts a Node program in its own group; `stdio` as in spawn. */
export function startNode(args, { env = process.env, stdio = ["ignore", "pipe", "pipe"], cwd } = {}) {
  const child = spawn(process.execPath, args, { env: boundToUs(env), stdio, cwd, detached: true });
  running.add(child);
  child.once("exit", () => running.delete(child));
  child.once("error", () => running.delete(child));
  return child;
}

/**
 * Runs a Node program to its end. Resolves with its exit code and output; the
 * output also goes to `log` when given, where it can be read after a failure.
 */
export async function runNode(args, { env, log, echo = false, cwd } = {}) {
  const child = startNode(args, { env, cwd });
  const keep = [];
  const file = log ? openLog(log) : null;
  const take = (stream) => (chunk) => {
    keep.push(chunk);
    if (file !== null) fs.writeSync(file, chunk);
    if (echo) stream.write(chunk);
  };
  child.stdout.on("data", take(process.stdout));
  child.stderr.on("data", take(process.stderr));
  const [code] = await once(child, "close");
  if (file !== null) fs.closeSync(file);
  // it ended because we asked it to: there is nothing to report, and we are about to exit
  if (ending) await new Promise(() => {});
  return { code: code ?? 1, output: Buffer.concat(keep).toString("utf8") };
}

function openLog(file) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  return fs.openSync(file, "w", 0o600);
}

/** Asks a group to end, insists after `patience` milliseconds, and waits until it is gone. */
export async function endGroup(child, patience = 5000) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  signalGroup(child.pid, "SIGTERM");
  const insist = setTimeout(() => signalGroup(child.pid, "SIGKILL"), patience);
  await gone;
  clearTimeout(insist);
  // grandchildren that ignored the request
  signalGroup(child.pid, "SIGKILL");
}

/** Ends whatever is still running; used on the way out. */
export async function endAll(patience) {
  ending = true;
  await Promise.all([...running].map((child) => endGroup(child, patience)));
}

function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
  } catch {
    // already gone
  }
}
