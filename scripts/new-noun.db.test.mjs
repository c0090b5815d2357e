import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runNode } from "./run/child.mjs";

/**
 * Makes a noun in a copy of the repository and judges it as `npm run check` would, and its tables by the walls. Of the
 * unit tests only those run that look at all nouns; the rest cannot know this one.
 */
const root = path.resolve(import.meta.dirname, "..");
const PATIENCE = 600_000;
const leftBehind =
  /^(node_modules|\.git|\.next|\.data|\.test|pictures|test-results|playwright-report|src\/generated|next-env\.d\.ts|\.env.*)$/;

let copy;
let written;
let types;

/** The copy has its own database and knows nothing of the runner that it is started from. */
const env = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^VITEST|DATABASE_URL$|^NODE_ENV$/.test(name)),
);
const given = process.env.TEST_OWNER_DATABASE_URL;
if (given) env.TEST_OWNER_DATABASE_URL = given;

const run = (...args) => runNode(args, { cwd: copy, env: { ...env, NEXT_TELEMETRY_DISABLED: "1" } });

/** One part of `npm run check`, as the copy has it. */
const part = (name, file = "parts") =>
  run(
    "--input-type=module",
    "-e",
    `const part = await (await import("./scripts/check/${file}.mjs")).${name}();
     if (part && !part.ok) { console.log(part.output); process.exitCode = 1; }`,
  );

const vitest = (project, ...files) =>
  run("node_modules/vitest/vitest.mjs", "run", "--project", project, ...files);

const well = async (work) => {
  const { code, output } = await work;
  expect(code, output).toBe(0);
};

/** Without what is built on: the compiler's notes in node_modules are those of the repository. */
async function checkTypes() {
  const made = await run("node_modules/next/dist/bin/next", "typegen");
  if (made.code !== 0) return made;
  const compiler = "node_modules/typescript-7/bin/tsc";
  return run(
    compiler,
    "-p",
    "scripts/tsconfig.check.json",
    "--incremental",
    "false",
    "--tsBuildInfoFile",
    "null",
  );
}

beforeAll(async () => {
  copy = fs.mkdtempSync(path.join(os.tmpdir(), "kordel-noun-"));
  fs.cpSync(root, copy, { recursive: true, filter: (file) => !leftBehind.test(path.relative(root, file)) });
  fs.symlinkSync(path.join(root, "node_modules"), path.join(copy, "node_modules"));
  written = await run("scripts/new-noun.mjs", "paper-lantern", "--de", "Papierlaterne/Papierlaterneen");
  await well(Promise.resolve(written));
  await well(part("prepare"));
  types = checkTypes();
}, PATIENCE);

afterAll(async () => {
  await types;
  fs.rmSync(copy, { recursive: true, force: true });
}, PATIENCE);

/** Every file below, from the root of the copy. */
const filesOf = (folder = ".") =>
  fs.readdirSync(path.join(copy, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (leftBehind.test(file)) return [];
    return entry.isDirectory() ? filesOf(file) : [file];
  });

describe("a new noun", () => {
  it("changes at most nine files that others share", () => {
    const changed = filesOf().filter((file) => {
      const before = path.join(root, file);
      return fs.existsSync(before) && !fs.readFileSync(before).equals(fs.readFileSync(path.join(copy, file)));
    });
    expect(changed.length, changed.join("\n")).toBeLessThanOrEqual(9);
    for (const file of changed) expect(written.output).toContain(file);
  });

  it(
    "is what the linter wants",
    async () => {
      const files = filesOf("src").filter(
        (file) => file.includes("paper-lantern") || /\/(all|root)\.ts$/.test(file),
      );
      expect(files.length).toBeGreaterThan(15);
      await well(run("node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings", ...files));
    },
    PATIENCE,
  );

  it("has its words in both languages", () => well(part("checkMessages")), PATIENCE);

  it(
    "has a migration that makes its tables, no more and no less",
    () => well(part("checkDrift", "drift")),
    PATIENCE,
  );

  it("knows its floor and its neighbours", () => well(part("checkSiblings")), PATIENCE);

  it("has nothing that nobody uses", () => well(part("checkUnused")), PATIENCE);

  it(
    "is a noun to the tests that look at all of them",
    () => well(vitest("unit", "paper-lanterns", "domain/records", "server/records", "history/words")),
    PATIENCE,
  );

  it(
    "works on a database, within the walls",
    () => well(vitest("db", "server/paper-lanterns", "walls/catalogue", "walls/policies", "walls/records")),
    PATIENCE,
  );

  it("has the types that all others expect", () => well(types), PATIENCE);

  it(
    "is not made a second time",
    async () => {
      const { code, output } = await run("scripts/new-noun.mjs", "paper-lantern");
      expect([code, output]).toEqual([1, expect.stringContaining("is there already")]);
    },
    PATIENCE,
  );
});
