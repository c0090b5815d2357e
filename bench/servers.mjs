import { randomBytes } from "node:crypto";
import fs from "node:fs";
import net from "node:net";
import path from "node:path";
import { startWeb } from "../scripts/launch/web.mjs";
import { startNode } from "../scripts/run/child.mjs";

/** What a shell may have set must not decide how the measured servers run. */
const ours =
  /^(DATABASE_URL|AUTH_DATABASE_URL|OWNER_DATABASE_URL|PURGE_DATABASE_URL|SMTP_URL|MAIL_FROM|PUBLIC_URL|HOST|PORT|KORDEL_.*|NEXTAUTH_.*)$/;
const clean = () => Object.fromEntries(Object.entries(process.env).filter(([key]) => !ours.test(key)));

/** Starts the production build of the working directory on one prepared database, as on a server. */
export async function startProduct({ name, urls }, logs) {
  const port = await anyPort();
  const address = `http://127.0.0.1:${port}`;
  const { OWNER_DATABASE_URL: _, ...restricted } = urls;
  const secret = randomBytes(48).toString("base64url");
  const env = {
    ...clean(),
    ...restricted,
    NEXT_TELEMETRY_DISABLED: "1",
    PUBLIC_URL: address,
    KORDEL_SECRET: secret,
    NEXTAUTH_URL: address,
    NEXTAUTH_SECRET: secret,
    LOG_LEVEL: "warn",
    // nothing listens there, and nothing is sent
    SMTP_URL: "smtp://127.0.0.1:9",
    MAIL_FROM: "Kordel <kordel@example.org>",
  };
  const output = fs.createWriteStream(path.join(logs, `${name}.log`));
  const child = await startWeb({ env, host: "127.0.0.1", port, output });
  return { address, child };
}

/** Starts the bare node:http server on one prepared database. */
export async function startBare({ urls }) {
  const env = { ...clean(), ...urls, NODE_ENV: "production" };
  const file = path.join(import.meta.dirname, "bare-server.mjs");
  const child = startNode([file], { env, stdio: ["ignore", "pipe", "inherit"] });
  const port = await new Promise((resolve, reject) => {
    child.stdout.on("data", (chunk) => resolve(/listening (\d+)/.exec(String(chunk))?.[1]));
    child.once("exit", () => reject(new Error("the bare server ended at once")));
  });
  return { address: `http://127.0.0.1:${port}`, child };
}

function anyPort() {
  return new Promise((found) => {
    const probe = net.createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => found(port));
    });
  });
}

/** Resident memory of a process and everything it started, in megabytes. Linux only; null elsewhere. */
export function memoryOf(child) {
  if (!fs.existsSync("/proc/self/status")) return null;
  const parents = new Map();
  for (const name of fs.readdirSync("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    const status = readStatus(name);
    if (status) parents.set(Number(name), status);
  }
  const family = new Set([child.pid]);
  for (let grown = true; grown; ) {
    const before = family.size;
    for (const [pid, { parent }] of parents) if (family.has(parent)) family.add(pid);
    grown = family.size > before;
  }
  const kilobytes = [...family].reduce((sum, pid) => sum + (parents.get(pid)?.rss ?? 0), 0);
  return kilobytes / 1024;
}

function readStatus(pid) {
  try {
    const text = fs.readFileSync(`/proc/${pid}/status`, "utf8");
    const number = (key) => Number(new RegExp(`^${key}:\\s+(\\d+)`, "m").exec(text)?.[1] ?? 0);
    return { parent: number("PPid"), rss: number("VmRSS") };
  } catch {
    // ended meanwhile
    return null;
  }
}
