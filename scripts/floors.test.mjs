import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

/** Plants one import per case in a small house of the same shape, and looks which rule of the linter finds it. */
const root = path.resolve(import.meta.dirname, "..");
let house;

beforeEach(() => {
  house = fs.mkdtempSync(path.join(os.tmpdir(), "kordel-house-"));
  const config = JSON.parse(fs.readFileSync(path.join(root, "biome.json"), "utf8"));
  fs.writeFileSync(path.join(house, "biome.json"), JSON.stringify({ ...config, vcs: { enabled: false } }));
  fs.copyFileSync(path.join(root, "tsconfig.json"), path.join(house, "tsconfig.json"));
  fs.copyFileSync(path.join(root, "scripts/floors.cjs"), path.join(house, "floors.cjs"));
  fs.symlinkSync(path.join(root, "node_modules"), path.join(house, "node_modules"));
  for (const place of [
    "domain/partners/rule",
    "domain/access/roles",
    "server/partners/reads",
    "server/core/scope",
  ])
    plant(place);
  for (const place of [
    "features/partners/form",
    "features/frame/page",
    "trpc/client",
    "components/button",
    "app/home",
  ])
    plant(place);
});
afterEach(() => fs.rmSync(house, { recursive: true }));

function plant(place, imported) {
  const file = path.join(house, "src", `${place}.ts`);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const text = imported
    ? `import { value } from "${imported}";\n\nexport const here = value;\n`
    : "export const value = 1;\n";
  fs.writeFileSync(file, text);
}

function node(args) {
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: house, encoding: "utf8" });
  return stdout + stderr;
}

const lint = () => node([path.join(root, "node_modules/@biomejs/biome/bin/biome"), "lint", "."]);
const siblings = () =>
  node([
    path.join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs"),
    "--config",
    "floors.cjs",
    "src",
  ]);

test.each([
  ["domain/goals/rule", "@/server/core/scope"],
  ["domain/goals/rule", "node:fs"],
  ["domain/goals/rule", "react"],
  ["components/card", "@/domain/access/roles"],
  ["server/goals/router", "@/trpc/client"],
  ["server/goals/reads", "@/features/partners/form"],
  ["trpc/server", "@/features/partners/form"],
  ["features/goals/form", "@/app/home"],
  ["features/goals/form", "../partners/form"],
  ["server/goals/router", "@/generated/prisma/client"],
  ["features/goals/form", "@prisma/client"],
])("%s may not import %s", (place, imported) => {
  plant(place, imported);
  expect(lint()).toContain("lint/style/noRestrictedImports");
});

test.each([
  ["domain/goals/rule", "@/domain/access/roles"],
  ["domain/goals/rule", "zod"],
  ["domain/goals/rule.test", "fast-check"],
  ["server/goals/reads", "@/generated/prisma/client"],
  ["server/goals/writes/adopt", "@/generated/prisma/client"],
  ["server/core/database", "@prisma/adapter-pg"],
  ["server/goals/goals.db.test", "@/generated/prisma/client"],
  ["trpc/server", "@/server/core/scope"],
  ["features/goals/form", "@/trpc/client"],
  ["app/goals", "@/features/partners/form"],
])("%s may import %s", (place, imported) => {
  plant(place, imported);
  expect(lint()).not.toContain("noRestrictedImports");
});

test("process.env is read in one place", () => {
  const read = "export const value = process.env.SMTP_URL;\n";
  for (const place of ["env", "mailer"])
    fs.writeFileSync(path.join(house, "src/server/core", `${place}.ts`), read);
  expect(lint().match(/\S+\.ts\S* lint\/style\/noProcessEnv/g)).toEqual([
    expect.stringContaining("mailer.ts"),
  ]);
});

test("sibling rooms and circles are found, shared rooms are not", { timeout: 20_000 }, () => {
  plant("domain/goals/rule", "@/domain/partners/rule");
  plant("server/goals/reads", "@/server/partners/reads");
  plant("features/goals/form", "@/features/partners/form");
  plant("domain/setbacks/rule", "@/domain/access/roles");
  plant("server/setbacks/reads", "@/server/core/scope");
  plant("server/analysis/snapshot", "@/server/partners/reads");
  plant("features/setbacks/form", "@/features/frame/page");
  plant("components/left", "./right");
  plant("components/right", "./left");
  const found = siblings()
    .match(/error (\S+): (\S+)/g)
    .sort();
  expect(found).toEqual([
    expect.stringMatching(/^error no-circles: src\/components\/(left|right)\.ts$/),
    "error siblings-of-domain: src/domain/goals/rule.ts",
    "error siblings-of-features: src/features/goals/form.ts",
    "error siblings-of-server: src/server/goals/reads.ts",
  ]);
});
