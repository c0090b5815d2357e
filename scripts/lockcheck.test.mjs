import { expect, test } from "vitest";
import { missingFromLock } from "./lockcheck.mjs";

const whole = {
  "": { dependencies: { next: "16" } },
  "node_modules/next": { version: "16.0.0", optionalDependencies: { swc: "16.0.0" } },
  "node_modules/next/node_modules/swc": { version: "16.0.0" },
};

test("a lock that holds every platform package is complete", () => {
  expect(missingFromLock(whole)).toEqual([]);
});

test("a platform package that npm left out is named", () => {
  const { "node_modules/next/node_modules/swc": _, ...holed } = whole;
  expect(missingFromLock(holed)).toEqual(["swc@16.0.0 for node_modules/next"]);
});

test("a package in the folder above is found, as Node finds it", () => {
  const { "node_modules/next/node_modules/swc": swc, ...rest } = whole;
  expect(missingFromLock({ ...rest, "node_modules/swc": swc })).toEqual([]);
});
