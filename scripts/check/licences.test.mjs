import { expect, test } from "vitest";
import { isCompatible, licenceFlaws, licencesOf, licencesPage, refusedLicences } from "./licences.mjs";

const packages = {
  "": { license: "AGPL-3.0-or-later" },
  "node_modules/next": { version: "16.0.0", license: "MIT" },
  "node_modules/next/node_modules/swc": { version: "1.0.0", license: "Apache-2.0 AND MIT" },
  "node_modules/vitest": { version: "4.0.0", license: "Proprietary", dev: true },
};
const page = licencesPage(licencesOf(packages));

test("what only developers use is not asked about, and nested packages are", () => {
  expect([...licencesOf(packages)]).toEqual([
    ["Apache-2.0 AND MIT", ["swc"]],
    ["MIT", ["next"]],
  ]);
  expect(licenceFlaws(packages, page)).toEqual([]);
});

test.each([
  ["MIT", true],
  ["(MIT OR GPL-2.0-only)", true],
  ["Apache-2.0 AND MIT", true],
  ["Apache-2.0 AND SSPL-1.0", false],
  ["GPL-2.0-only", false],
  ["none named", false],
])("%s goes with the AGPL: %s", (licence, goes) => {
  expect(isCompatible(licence)).toBe(goes);
});

test("a package without a fitting licence is named, and so is a page that is stale", () => {
  const more = { ...packages, "node_modules/closed": { version: "1.0.0", license: "SSPL-1.0" } };
  expect(refusedLicences(licencesOf(more))).toEqual(["closed: SSPL-1.0 does not go with the AGPL"]);
  expect(licenceFlaws(more, page)).toHaveLength(2);
});

test("what was looked at and let in is not refused, and the page says why", () => {
  const more = { "node_modules/elkjs": { version: "1.0.0", license: "EPL-2.0" } };
  expect(refusedLicences(licencesOf(more))).toEqual([]);
  expect(licencesPage(licencesOf(more))).toContain("elkjs: EPL-2.0: lies beside");
});
