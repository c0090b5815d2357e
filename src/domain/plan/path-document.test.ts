import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { criterionCodes } from "./criteria/criterion";
import { questions } from "./questions/all";

const rows = readFileSync("docs/path.md", "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| ") && !line.startsWith("| Task") && !line.startsWith("|---"))
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .map(([, task, id, by, , writes, criteria]) => ({
    key: `${task}/${id}`,
    by,
    writes,
    criteria: criteria ?? "",
  }));

/** docs/path.md is where people look the path up: it must not say something else than the code does. */
it("names every question of the path, in order, with who answers", () => {
  expect(rows.map(({ key, by }) => `${key} ${by}`)).toEqual(
    questions.map(({ key, by }) => `${key} ${by === "organisation" ? "org" : "all"}`),
  );
  expect(rows.every((row) => row.writes)).toBe(true);
});

it("reaches every criterion of the phases 1 to 8, and invents none", () => {
  const reached = rows
    .filter(({ criteria }) => !criteria.startsWith("-"))
    .flatMap(({ criteria }) => criteria.split(", "));
  expect(new Set(reached)).toEqual(new Set(criterionCodes));
});

it("asks three to six questions per task, and the nine on the form besides", () => {
  const counts = new Map<string, number>();
  for (const { task } of questions) counts.set(task, (counts.get(task) ?? 0) + 1);
  for (const [task, count] of counts) {
    expect(count, task).toBeGreaterThanOrEqual(3);
    expect(count, task).toBeLessThanOrEqual(task === "form" ? 10 : 6);
  }
});
