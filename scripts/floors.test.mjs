import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

/**
 * Plants every case in a small house of the same shape, lets both linters walk
 * through it once, and looks at which files they stop.
 */
const root = path.resolve(import.meta.dirname, "..");

const refused = [
  ["domain/goals/server", "@/server/core/scope"],
  ["domain/goals/system", "node:fs"],
  ["domain/goals/react", "react"],
  ["components/card", "@/domain/access/roles"],
  ["server/goals/wire", "@/trpc/client"],
  ["server/goals/reads", "@/features/partners/form"],
  ["trpc/feature", "@/features/partners/form"],
  ["features/goals/app", "@/app/home"],
  ["features/goals/up", "../forms/record-form"],
  ["server/goals/router", "@/generated/prisma/client"],
  ["features/goals/prisma", "@prisma/client"],
];

const allowed = [
  ["domain/setbacks/roles", "@/domain/access/roles"],
  ["domain/setbacks/schema", "zod"],
  ["domain/setbacks/rule.test", "fast-check"],
  ["server/setbacks/reads", "@/generated/prisma/client"],
  ["server/setbacks/writes/adopt", "@/generated/prisma/client"],
  ["server/core/database", "@prisma/adapter-pg"],
  ["server/setbacks/setbacks.db.test", "@/generated/prisma/client"],
  ["trpc/server", "@/server/core/scope"],
  ["features/setbacks/form", "@/trpc/client"],
  ["app/setbacks", "@/features/partners/form"],
];

const beside = [
  ["domain/pulse/rule", "@/domain/partners/rule"],
  ["domain/pulse/kinds", "@/domain/records/all"],
  ["server/pulse/reads", "@/server/goals/reads"],
  ["server/pulse/writes", "@/server/goals/face"],
  ["features/pulse/form", "@/features/partners/form"],
];

const shared = [
  ["domain/meetings/rule", "@/domain/access/roles"],
  ["domain/meetings/records", "@/domain/records/card"],
  ["domain/records/all", "@/domain/meetings/records"],
  ["domain/history/undo", "@/domain/records/all"],
  ["server/meetings/reads", "@/server/core/scope"],
  ["server/analysis/snapshot", "@/server/goals/reads"],
  ["features/meetings/form", "@/features/forms/record-form"],
  ["features/meetings/page", "@/features/words/dates"],
  ["features/meetings/question", "@/features/questions/form"],
  ["features/meetings/draft", "@/features/drafts/use-draft"],
];

const inStreet = [
  ["server/agreements/reads", "@/server/goals/writes", "street-agreements"],
  ["server/decisions/reads", "@/server/goals/face", "street-decisions"],
  ["server/setbacks/faces", "@/server/pulse/face", "street-setbacks"],
];

const behindFaces = [
  ["server/agreements/writes", "@/server/goals/face"],
  ["server/setbacks/writes", "@/server/decisions/face"],
];

/** The builders of one noun take those of another, and the whole application; what runs takes none. */
const amongTests = [
  ["server/pulse/testing", "@/server/goals/testing"],
  ["server/goals/testing", "@/server/testing/workspace"],
  ["server/agreements/testing", "@/server/setbacks/writes"],
];

const outsideTests = [
  ["server/plan/reads", "@/server/testing/workspace"],
  ["server/setbacks/facts", "./testing"],
];

const circle = [
  ["components/left", "./right"],
  ["components/right", "./left"],
];

/** A circle of types is one too. */
const typeCircle = "features/goals/page";

const rooms = [
  "domain/records/card",
  "domain/partners/rule",
  "domain/access/roles",
  "server/partners/reads",
  "server/core/scope",
];
const testing = ["server/testing/workspace", "server/setbacks/testing"];
const faces = ["server/goals/face", "server/goals/writes", "server/decisions/face", "server/pulse/face"];
const upper = [
  "features/partners/form",
  "features/forms/record-form",
  "features/words/dates",
  "features/questions/form",
  "features/drafts/use-draft",
  "trpc/client",
  "app/home",
];

let house;
let lint;
let cruise;

beforeAll(() => {
  house = fs.mkdtempSync(path.join(os.tmpdir(), "kordel-house-"));
  const config = JSON.parse(fs.readFileSync(path.join(root, "biome.json"), "utf8"));
  fs.writeFileSync(path.join(house, "biome.json"), JSON.stringify({ ...config, vcs: { enabled: false } }));
  fs.copyFileSync(path.join(root, "tsconfig.json"), path.join(house, "tsconfig.json"));
  for (const rules of ["floors.cjs", "street.cjs"])
    fs.copyFileSync(path.join(root, "scripts", rules), path.join(house, rules));
  fs.symlinkSync(path.join(root, "node_modules"), path.join(house, "node_modules"));
  for (const place of [...rooms, ...faces, ...testing, ...upper]) plant(place);
  for (const [place, imported] of [
    ...refused,
    ...allowed,
    ...beside,
    ...shared,
    ...inStreet,
    ...behindFaces,
    ...amongTests,
    ...outsideTests,
    ...circle,
    [typeCircle, "./list"],
  ])
    plant(place, imported);
  write(
    "features/goals/list",
    'import type { here } from "./page";\n\nexport const value: typeof here | 1 = 1;\n',
  );
  for (const place of ["env", "mailer"])
    write(`server/core/${place}`, "export const value = process.env.SMTP_URL;\n");
  lint = node("@biomejs/biome/bin/biome", ["lint", "--reporter=github", "--max-diagnostics=none", "."]);
  cruise = node("dependency-cruiser/bin/dependency-cruise.mjs", ["--config", "floors.cjs", "src"]);
}, 60_000);

afterAll(() => fs.rmSync(house, { recursive: true }));

function plant(place, imported) {
  const text = imported
    ? `import { value } from "${imported}";\n\nexport const here = value;\n`
    : "export const value = 1;\n";
  write(place, text);
}

function write(place, text) {
  const file = path.join(house, "src", `${place}.ts`);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
}

function node(program, args) {
  const file = path.join(root, "node_modules", program);
  const { stdout, stderr } = spawnSync(process.execPath, [file, ...args], { cwd: house, encoding: "utf8" });
  return (stdout + stderr).split("\n");
}

const stopped = (rule, place) =>
  lint.some((line) => line.includes(rule) && line.includes(`/src/${place}.ts`));

describe("the floors", () => {
  test.each(refused)("%s may not import %s", (place) => {
    expect(stopped("noRestrictedImports", place)).toBe(true);
  });

  test.each(allowed)("%s may import %s", (place) => {
    expect(stopped("noRestrictedImports", place)).toBe(false);
  });

  test("process.env is read in one place", () => {
    expect(stopped("noProcessEnv", "server/core/env")).toBe(false);
    expect(stopped("noProcessEnv", "server/core/mailer")).toBe(true);
  });
});

describe("the rooms of one floor", () => {
  const errors = () => cruise.flatMap((line) => line.match(/error (\S+: src\/\S+)/)?.[1] ?? []);

  test.each(beside)("%s may not import %s", (place) => {
    expect(errors()).toContain(`siblings-of-${place.split("/")[0]}: src/${place}.ts`);
  });

  test.each(inStreet)("%s may not import %s", (place, _, rule) => {
    expect(errors()).toContain(`${rule}: src/${place}.ts`);
  });

  test.each(outsideTests)("%s may not import %s", (place) => {
    expect(errors()).toContain(`testing-serves-tests: src/${place}.ts`);
  });

  test("only siblings and circles are stopped, shared rooms and faces of earlier ones are not", () => {
    expect(errors()).toHaveLength(beside.length + inStreet.length + outsideTests.length + 2);
    expect(errors().filter((line) => line.startsWith("no-circles: src/features/goals/"))).toHaveLength(1);
    expect(errors().filter((line) => line.startsWith("no-circles: src/components/"))).toHaveLength(1);
  });
});

test("a room without a place in the street has no face, which nobody could look at", () => {
  const { above, street } = createRequire(import.meta.url)("./street.cjs");
  const placed = ["core", "testing", "walls", ...above, ...street];
  const folders = fs.readdirSync(path.join(root, "src/server"), { withFileTypes: true });
  const outside = folders.filter((entry) => entry.isDirectory() && !placed.includes(entry.name));
  const shown = outside.filter(({ name }) => fs.existsSync(path.join(root, "src/server", name, "face.ts")));
  expect(shown.map(({ name }) => name)).toEqual([]);
});

test("reads and writes stand in folders, in every room of the server's floor", () => {
  const files = fs.readdirSync(path.join(root, "src/server"), { recursive: true }).map(String);
  expect(files.filter((file) => /(^|\/)(reads|writes)-[^/]+$/.test(file))).toEqual([]);
});
