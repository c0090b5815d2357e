import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agreementStates, clauseStates } from "@/domain/agreements/schema";
import {
  byPosition,
  clauseStateAfterChange,
  positionsAfterMove,
  refuseClauseStep,
  refuseWriting,
  stateWhenAdded,
} from "./clause-steps";

const facts = {
  textState: "DRAFT",
  state: "PROPOSED",
  body: "Jede Organisation hat eine Stimme.",
  objections: 0,
} as const;

describe("steps of a clause", () => {
  it.each([
    ["OPEN", "PROPOSED", null],
    ["OPEN", "AGREED", "clauseNotThere"],
    ["OPEN", "CONTESTED", "clauseNotThere"],
    ["PROPOSED", "AGREED", null],
    ["PROPOSED", "CONTESTED", "clauseNotThere"],
    ["PROPOSED", "OPEN", "clauseNotThere"],
    ["AGREED", "CONTESTED", "clauseNotThere"],
    ["AGREED", "PROPOSED", "clauseNotThere"],
    ["CONTESTED", "PROPOSED", "clauseNotThere"],
    ["CONTESTED", "AGREED", "clauseNotThere"],
  ] as const)("%s to %s: %s", (state, to, refusal) => {
    expect(refuseClauseStep({ ...facts, state }, to)).toBe(refusal);
  });

  it("need words and a draft, and nobody's objection where all are said to agree", () => {
    expect(refuseClauseStep({ ...facts, state: "OPEN", body: "" }, "PROPOSED")).toBe("clauseWithoutText");
    expect(refuseClauseStep({ ...facts, objections: 1 }, "AGREED")).toBe("objectionStands");
    expect(refuseClauseStep({ ...facts, state: "OPEN", objections: 1 }, "PROPOSED")).toBeNull();
    expect(refuseClauseStep(facts, "AGREED")).toBeNull();
    for (const textState of agreementStates.filter((state) => state !== "DRAFT")) {
      expect(refuseWriting(textState)).toBe("textFrozen");
      for (const state of clauseStates)
        for (const to of clauseStates)
          expect(refuseClauseStep({ ...facts, textState, state }, to)).toBe("textFrozen");
    }
  });

  it("begin and begin again with the words", () => {
    expect(clauseStateAfterChange("Neue Worte.")).toBe("PROPOSED");
    expect(clauseStateAfterChange("")).toBe("OPEN");
    expect(stateWhenAdded("Aus dem Katalog.", true)).toBe("OPEN");
    expect(stateWhenAdded("Eigene Worte.", false)).toBe("PROPOSED");
  });
});

describe("order of clauses", () => {
  it("moves one past its neighbour and touches no other", () => {
    const three = [
      { id: "a", position: 1 },
      { id: "b", position: 4 },
      { id: "c", position: 9 },
    ];
    expect(positionsAfterMove(three, "c", "UP")).toEqual([
      { id: "c", position: 4 },
      { id: "b", position: 9 },
    ]);
    expect(positionsAfterMove(three, "a", "UP")).toEqual([]);
    expect(positionsAfterMove(three, "c", "DOWN")).toEqual([]);
    expect(positionsAfterMove(three, "x", "UP")).toEqual([]);
  });

  it("always swaps exactly two, also where positions coincide", () => {
    const list = fc.uniqueArray(fc.record({ id: fc.uuid(), position: fc.integer({ min: 0, max: 6 }) }), {
      selector: (one) => one.id,
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(
        list,
        fc.nat(),
        fc.constantFrom("UP" as const, "DOWN" as const),
        (clauses, pick, direction) => {
          const order = [...clauses].sort(byPosition).map((one) => one.id);
          const id = order[pick % order.length] as string;
          const changed = new Map(
            positionsAfterMove(clauses, id, direction).map((one) => [one.id, one.position]),
          );
          const after = clauses
            .map((one) => ({ id: one.id, position: changed.get(one.id) ?? one.position }))
            .sort(byPosition);
          const from = order.indexOf(id);
          const to = direction === "UP" ? from - 1 : from + 1;
          const expected = [...order];
          if (order[to] !== undefined) [expected[from], expected[to]] = [order[to] as string, id];
          expect(after.map((one) => one.id)).toEqual(expected);
        },
      ),
    );
  });
});
