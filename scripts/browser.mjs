import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { runNode } from "./run/child.mjs";
import { Halt } from "./run/halt.mjs";
import { step } from "./run/step.mjs";

const usual = [
  ...[
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
  ],
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** Path of a Chromium that is here, or null: CHROMIUM_PATH, Playwright's own, Debian's, Chrome. */
export function findBrowser(env = process.env) {
  if (env.CHROMIUM_PATH) {
    if (fs.existsSync(env.CHROMIUM_PATH)) return env.CHROMIUM_PATH;
    throw new Halt(`CHROMIUM_PATH names ${env.CHROMIUM_PATH}, where nothing is: correct it or leave it out.`);
  }
  return [playwrightsOwn(), ...usual].find((file) => file && fs.existsSync(file)) ?? null;
}

function playwrightsOwn() {
  try {
    return createRequire(import.meta.url)("@playwright/test").chromium.executablePath();
  } catch {
    return null;
  }
}

/** Finds a browser or installs one: Debian's as root, else Playwright's into the home folder. */
export async function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  await step("Installing a browser for the journeys", async () => {
    if (process.getuid?.() === 0 && fs.existsSync("/usr/bin/apt-get")) installDebians();
    if (!findBrowser()) await runNode(["node_modules/@playwright/test/cli.js", "install", "chromium"], {});
  });
  const installed = findBrowser();
  if (installed) return installed;
  throw new Halt(
    "The journeys need Chromium: install it (apt-get install chromium) or set CHROMIUM_PATH, and run this again.",
  );
}

function installDebians() {
  const options = { stdio: "ignore", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
  spawnSync("apt-get", ["update", "-q"], options);
  spawnSync("apt-get", ["install", "-y", "-q", "--no-install-recommends", "chromium"], options);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const found = findBrowser();
  console.log(found ?? "no browser found");
  process.exitCode = found ? 0 : 1;
}
