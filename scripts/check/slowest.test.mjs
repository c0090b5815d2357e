import { expect, test } from "vitest";
import { slowestLines, testsOfPlaywright, testsOfVitest } from "./slowest.mjs";

const many = Array.from({ length: 12 }, (_, at) => ({ name: `test ${at}`, file: "a.test.ts", ms: at * 100 }));

test("ten are named, the slowest first, in seconds", () => {
  const lines = slowestLines(many);
  expect(lines).toHaveLength(10);
  expect(lines[0]).toBe("    1.1 s  a.test.ts: test 11");
  expect(lines.at(-1)).toContain("test 2");
});

test("what is quick is not named, and a long name does not break the line", () => {
  expect(slowestLines([{ name: "quick", file: "a.test.ts", ms: 99 }])).toEqual([]);
  const [line] = slowestLines([{ name: "x".repeat(300), file: "a.test.ts", ms: 500 }]);
  expect(line).toHaveLength(140);
});

test("vitest's report gives each test with its file and time", () => {
  const report = {
    testResults: [
      {
        name: "/home/k/src/a.test.ts",
        assertionResults: [{ fullName: "adds", duration: 12 }, { fullName: "skips" }],
      },
    ],
  };
  expect(testsOfVitest(report, "/home/k")).toEqual([
    { name: "adds", file: "src/a.test.ts", ms: 12 },
    { name: "skips", file: "src/a.test.ts", ms: 0 },
  ]);
});

test("Playwright's report gives each journey, also inside a group, with all its tries", () => {
  const spec = (title, ...durations) => ({
    title,
    file: "signing.spec.ts",
    tests: [{ results: durations.map((duration) => ({ duration })) }],
  });
  const report = { suites: [{ specs: [spec("signs", 40)], suites: [{ specs: [spec("waits", 10, 20)] }] }] };
  expect(testsOfPlaywright(report)).toEqual([
    { name: "signs", file: "signing.spec.ts", ms: 40 },
    { name: "waits", file: "signing.spec.ts", ms: 30 },
  ]);
});
