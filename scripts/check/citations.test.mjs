import { expect, test } from "vitest";
import { citationFlaws, knownCodes, readCitationFlaws } from "./citations.mjs";

const known = knownCodes([
  "| A7 | missing perspective |\n| REQ-A7 | invitation |\n| R1 | low | R9 | money |\n| 32 | undo |",
]);
const flaws = (text) => citationFlaws("src/a.ts", text, known, (file) => file === "docs/path.md");

test("codes and documents that are there may be cited", () => {
  expect(flaws("/** Found (A7), as REQ-A7 and R1 to R9 say (docs/path.md, acceptance 32). */")).toEqual([]);
  expect(flaws("// R9\nconst url = 'https://example.org/X9';")).toEqual([]);
});

test.each([
  ["a code that no list explains", "/** Kept (U4). */", "U4"],
  ["a requirement that no list explains", "// REQ-U4", "REQ-U4"],
  ["a code in a comment of a schema", "/// Kept (U4).", "U4"],
  ["a code in the title of a test", 'it("keeps (U4)", () => {})', "U4"],
  ["a document that is not here", "/** As in domain.md 2. */", "domain.md"],
  ["a section of one by its short name", "/** As in (experience 3.1). */", "experience 3"],
  ["a point of acceptance that does not exist", "// acceptance 99", "acceptance 99"],
])("%s is found", (_, text, named) => {
  expect(flaws(text).join("\n")).toContain(named);
});

test("whatever the comments of the house cite is in the repository", () => {
  expect(readCitationFlaws()).toEqual([]);
});
