import fs from "node:fs";
import { generateClient } from "../launch/client.mjs";
import { fingerprint, readMark, writeMark } from "../launch/fingerprint.mjs";
import { runNode } from "../run/child.mjs";
import { readLicenceFlaws } from "./licences.mjs";
import { compareLanguages } from "./messages.mjs";

/**
 * The static checks. Each gives `{ name, ok, output, passed?, failed? }`; what a
 * part prints is shown only when it fails.
 */
const quiet = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", CHECKPOINT_DISABLE: "1", FORCE_COLOR: "0" };

async function program(name, args) {
  const { code, output } = await runNode(args, { env: quiet });
  return { name, ok: code === 0, output };
}

export function checkLock() {
  return program("lock file", ["scripts/lockcheck.mjs"]);
}

export function checkLint() {
  const args = ["check", "--diagnostic-level=error", "."];
  return program("lint and format", ["node_modules/@biomejs/biome/bin/biome", ...args]);
}

export function checkSiblings() {
  const cruiser = "node_modules/dependency-cruiser/bin/dependency-cruise.mjs";
  return program("imports of siblings", [cruiser, "--config", "scripts/floors.cjs", "src"]);
}

/** Files, exports and dependencies that nothing uses, and imports that package.json does not name. */
export function checkUnused() {
  const args = ["--config", "scripts/knip.jsonc", "--no-progress", "--no-config-hints"];
  return program("unused code", ["node_modules/knip/bin/knip.js", ...args]);
}

export async function checkLicences() {
  const flaws = readLicenceFlaws();
  return { name: "licences", ok: flaws.length === 0, output: flaws.join("\n") };
}

export async function checkMessages() {
  const flaws = compareLanguages("src/messages");
  return { name: "message keys", ok: flaws.length === 0, output: flaws.join("\n") };
}

/**
 * Types need what is generated: the database client, and Next's types of the routes. The compiler is TypeScript 7,
 * which agrees with the 5.9 that Next brings its types for and needs a third of its time (docs/decisions).
 */
export async function checkTypes() {
  const ready = await makeRouteTypes();
  if (!ready.ok) return ready;
  return program("types", ["node_modules/typescript-7/bin/tsc", "-p", "scripts/tsconfig.check.json"]);
}

async function makeRouteTypes() {
  const mark = ".next/types/.made-from";
  const wanted = fingerprint(["src/app", "next.config.js"], (file) => /\.test\.tsx?$/.test(file));
  if (fs.existsSync("next-env.d.ts") && readMark(mark) === wanted) return { ok: true };
  const made = await program("types of the routes", ["node_modules/next/dist/bin/next", "typegen"]);
  if (made.ok) writeMark(mark, wanted);
  return made;
}

export function prepare() {
  return generateClient(quiet);
}
