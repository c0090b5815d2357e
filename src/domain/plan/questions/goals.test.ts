import { expect, it } from "vitest";
import { aGoal, aSnapshot } from "@/domain/analysis/testing";
import { goalsTask } from "./goals";

const said = (goal: { hasIndicator: boolean; dueOn: "2027-12-01" | null }) =>
  goalsTask.questions.noticed.summary(aSnapshot({ goals: [aGoal("g", goal)] }))[0];

it.each([
  { hasIndicator: false, dueOn: null, lacks: "both" },
  { hasIndicator: true, dueOn: null, lacks: "date" },
  { hasIndicator: false, dueOn: "2027-12-01", lacks: "indicator" },
] as const)("a goal is said to lack what it lacks, and nothing else: $lacks", ({ lacks, ...goal }) => {
  expect(said(goal)).toMatchObject({ code: "goalUnnoticed", values: { lacks } });
});

it("a goal with indicator and date lacks nothing", () => {
  expect(said({ hasIndicator: true, dueOn: "2027-12-01" })).toMatchObject({ code: "goalNoticed" });
});
