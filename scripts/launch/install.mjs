import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import fs from "node:fs";
import { complain, diskFullHalt, diskIsFull, Halt, saysDiskFull } from "../run/halt.mjs";
import { say, step } from "../run/step.mjs";

const mark = "node_modules/.lock-hash";
const noNetwork =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|network/i;

/** Hash of the lock file: packages are stale when it differs from the mark of the last install. */
function lockHash() {
  return createHash("sha256").update(fs.readFileSync("package-lock.json")).digest("hex");
}

function installedHash() {
  return fs.existsSync(mark) ? fs.readFileSync(mark, "utf8").trim() : "";
}

/**
 * True when node_modules already holds what the lock names, for example after an
 * `npm install` by hand: npm leaves its own account of that at the end of a run.
 */
function alreadyThere() {
  const account = "node_modules/.package-lock.json";
  if (!fs.existsSync(account)) return false;
  const have = JSON.parse(fs.readFileSync(account, "utf8")).packages;
  const { "": _project, ...want } = JSON.parse(fs.readFileSync("package-lock.json", "utf8")).packages;
  const missing = Object.entries(want).some(
    ([place, entry]) => !entry.optional && have[place]?.version !== entry.version,
  );
  const changed = Object.entries(have).some(([place, entry]) => want[place]?.version !== entry.version);
  return !missing && !changed;
}

/** Installs the locked packages when they are missing or stale; ends the process in one sentence on failure. */
export async function ensurePackages() {
  const wanted = lockHash();
  if (installedHash() === wanted) return;
  try {
    if (alreadyThere()) return fs.writeFileSync(mark, wanted);
    await step("Installing packages (about a minute at the first start)", install);
    fs.writeFileSync(mark, wanted);
  } catch (error) {
    complain(error);
    process.exit(1);
  }
}

async function install() {
  // `npm start` hands down its own path; NODE_ENV=production would leave out what the build needs
  const npm = process.env.npm_execpath;
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  args.push("--fetch-retries=2", "--fetch-retry-mintimeout=2000", "--fetch-retry-maxtimeout=10000");
  const child = spawn(npm ? process.execPath : "npm", npm ? [npm, ...args] : args, {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: "1", CHECKPOINT_DISABLE: "1" },
    detached: true,
  });
  const stop = endWith(child);
  let output = "";
  const keep = (chunk) => {
    output += chunk;
  };
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  const [code] = await once(child, "close").catch((error) => [error.code]);
  stop();
  // npm only warns when a file does not fit, and ends as if all were well
  if (diskIsFull()) throw diskFullHalt();
  if (code !== 0) throw reason(output, code);
}

/** Ends npm's whole group with us; a half-installed folder has no mark and is done again. */
function endWith(child) {
  const leave = () => {
    try {
      process.kill(-child.pid, "SIGTERM");
    } catch {
      // already gone
    }
    say("");
    process.exit(130);
  };
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  for (const signal of signals) process.on(signal, leave);
  return () => {
    for (const signal of signals) process.off(signal, leave);
  };
}

function reason(output, code) {
  if (saysDiskFull(output)) return diskFullHalt();
  if (code === "ENOENT")
    return new Halt("npm was not found: install it with Node from https://nodejs.org and run this again.");
  if (noNetwork.test(output)) {
    return new Halt(
      "The packages could not be downloaded: connect to the network (or set npm's registry or proxy) and run this again.",
    );
  }
  if (/in sync|Missing:.*from lock file|EUSAGE/.test(output)) {
    return new Halt(
      "package.json and package-lock.json do not agree: run npm install, commit both, and run this again.",
    );
  }
  say(output.trim().split("\n").slice(-15).join("\n"));
  return new Halt(
    "The packages could not be installed: see npm's lines above, mend that, and run this again.",
  );
}
