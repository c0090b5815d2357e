import { describe, expect, it } from "vitest";
import type { ExpectationFact, GoalFact, Snapshot, TextFact } from "@/domain/analysis/snapshot";
import { aGoal, anExpectation, aPartner, aRedLineLink, aSnapshot, aText } from "@/domain/analysis/testing";
import { findRedLines } from "./red-lines";

const line = (id: string, parts: Partial<ExpectationFact> = {}) =>
  anExpectation(id, { kind: "RED_LINE", partnerId: "b", category: null, topics: ["violence"], ...parts });
const goal = (parts: Partial<GoalFact> = {}) => aGoal("goal", { topics: ["violence"], ...parts });
const draft = (parts: Partial<TextFact> = {}) =>
  aText("v", {
    state: "DRAFT",
    clauses: [
      { id: "c1", topic: "CL14", state: "AGREED", gap: false },
      { id: "c2", topic: null, state: "PROPOSED", gap: false },
    ],
    ...parts,
  });
const codes = (parts: Partial<Snapshot>) => findRedLines(aSnapshot(parts)).map((finding) => finding.code);

describe("A3 red-line conflict", () => {
  it.each<[string, Partial<Snapshot>, string[]]>([
    ["the same topic", { expectations: [line("r")], goals: [goal()] }, ["possible"]],
    ["another topic", { expectations: [line("r")], goals: [goal({ topics: ["data"] })] }, []],
    [
      "only confirmed ones are no condition",
      { expectations: [line("r", { state: "SHARED" })], goals: [goal()] },
      ["possible"],
    ],
    ["a draft says nothing yet", { expectations: [line("r", { state: "DRAFT" })], goals: [goal()] }, []],
    ["a withdrawn one no more", { expectations: [line("r", { state: "WITHDRAWN" })], goals: [goal()] }, []],
    ["a need is no red line", { expectations: [line("r", { kind: "NEED" })], goals: [goal()] }, []],
    ["a proposed goal", { expectations: [line("r")], goals: [goal({ state: "PROPOSED" })] }, ["possible"]],
    ["a goal that is over", { expectations: [line("r")], goals: [goal({ state: "MISSED" })] }, []],
    [
      "linked",
      {
        expectations: [line("r", { topics: [] })],
        goals: [goal()],
        redLineLinks: [aRedLineLink("r", { goalId: "goal" })],
      },
      ["confirmed"],
    ],
    [
      "settled",
      {
        expectations: [line("r")],
        goals: [goal()],
        redLineLinks: [aRedLineLink("r", { goalId: "goal" }, { dismissed: true })],
      },
      [],
    ],
    [
      "hidden and linked",
      { goals: [goal()], redLineLinks: [aRedLineLink("x", { goalId: "goal" })] },
      ["confirmed"],
    ],
    [
      "of who has left",
      {
        partners: [aPartner("a"), aPartner("b", { state: "LEFT" })],
        expectations: [line("r")],
        goals: [goal()],
        redLineLinks: [aRedLineLink("x", { goalId: "goal" })],
      },
      [],
    ],
    ["a clause by its subject", { expectations: [line("r")], texts: [draft()] }, ["clausePossible"]],
    [
      "a text that is up",
      { expectations: [line("r")], texts: [draft({ state: "CONSULTATION" })] },
      ["clausePossible"],
    ],
    ["a text that is adopted", { expectations: [line("r")], texts: [draft({ state: "ADOPTED" })] }, []],
    [
      "a clause in one's own words, linked",
      {
        expectations: [line("r", { topics: [] })],
        texts: [draft()],
        redLineLinks: [aRedLineLink("r", { clauseId: "c2" })],
      },
      ["clauseConfirmed"],
    ],
  ])("%s", (_case, parts, expected) => {
    expect(codes(parts)).toEqual(expected);
  });

  it("says whose red lines they are, each organisation once, and what of theirs may be read", () => {
    const found = findRedLines(
      aSnapshot({
        partners: ["a", "b", "c"].map((id) => aPartner(id)),
        expectations: [line("r1"), line("r2")],
        goals: [goal()],
        redLineLinks: [
          aRedLineLink("r1", { goalId: "goal" }),
          aRedLineLink("r2", { goalId: "goal" }),
          aRedLineLink("x", { goalId: "goal" }, { partnerId: "c" }),
        ],
      }),
    );
    expect(found).toEqual([
      {
        analysis: "A3",
        code: "confirmed",
        severity: "HIGH",
        records: [
          { kind: "GOAL", id: "goal" },
          { kind: "EXPECTATION", id: "r1" },
          { kind: "EXPECTATION", id: "r2" },
          { kind: "PARTNER", id: "b" },
          { kind: "PARTNER", id: "c" },
        ],
        values: { goal: "Ziel goal", count: 2 },
        fix: { code: "settleConflict", path: ["goals", "goal"] },
      },
    ]);
  });
});
