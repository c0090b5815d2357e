import fs from "node:fs";
import { expect, test } from "vitest";
import { longest, longestFirst } from "./longest-first.mjs";

test("the longest files are started first, the others as they were", () => {
  const files = ["/k/src/b.test.ts", `/k/${longest[1]}`, "/k/src/a.test.ts"].map((moduleId) => ({
    moduleId,
  }));
  expect(longestFirst(files).map(({ moduleId }) => moduleId)).toEqual([
    `/k/${longest[1]}`,
    "/k/src/b.test.ts",
    "/k/src/a.test.ts",
  ]);
});

test.each(longest)("%s is still there", (file) => {
  expect(fs.existsSync(file)).toBe(true);
});
