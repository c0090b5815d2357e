import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { noteSeedDue } from "./database.mjs";

const copy = fs.mkdtempSync(path.join(os.tmpdir(), "kordel-copy-"));
afterAll(() => fs.rmSync(copy, { recursive: true }));

test("a fresh copy has no folder yet for what is noted about its database", () => {
  const folder = path.join(copy, ".data");
  for (let start = 0; start < 2; start++) noteSeedDue(folder);
  expect(fs.readdirSync(folder)).toEqual(["seed-due"]);
});
