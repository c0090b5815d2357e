import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { backersOf, checkBacking } from "./backing";
import { refusePosition } from "./positions";
import { goalPositions, goalStates } from "./schema";
import {
  goalMovesFrom,
  goalTransitions,
  isAdopted,
  refuseGoalAdoption,
  refuseGoalChange,
  refuseGoalMove,
} from "./states";

describe("states of a goal", () => {
  it.each([
    ["PROPOSED", "DROPPED", null],
    ["PROPOSED", "ADOPTED", "goalNeedsDecision"],
    ["PROPOSED", "IN_PROGRESS", "goalNotThere"],
    ["ADOPTED", "IN_PROGRESS", null],
    ["ADOPTED", "ACHIEVED", "goalNotThere"],
    ["IN_PROGRESS", "ACHIEVED", null],
    ["IN_PROGRESS", "PARTLY", null],
    ["IN_PROGRESS", "MISSED", null],
    ["ACHIEVED", "IN_PROGRESS", "goalNotThere"],
    ["DROPPED", "PROPOSED", "goalNotThere"],
  ] as const)("%s to %s: %s", (from, to, refusal) => {
    expect(refuseGoalMove(from, to)).toBe(refusal);
  });

  it("offers only moves that are allowed, and never adoption", () => {
    for (const from of goalStates) {
      for (const to of goalMovesFrom(from)) {
        expect(goalTransitions[from]).toContain(to);
        expect(to).not.toBe("ADOPTED");
      }
    }
  });

  it("is adopted once, and changes until it is over", () => {
    const free = goalStates.filter((state) => refuseGoalAdoption({ state, confirmedRedLines: 0 }) === null);
    expect(free).toEqual(["PROPOSED"]);
    expect(refuseGoalAdoption({ state: "PROPOSED", confirmedRedLines: 1 })).toBe("redLineAgainst");
    expect(refuseGoalAdoption({ state: "DROPPED", confirmedRedLines: 1 })).toBe("goalIsDecided");
    expect(goalStates.filter((state) => refuseGoalChange(state) === null)).toEqual([
      "PROPOSED",
      "ADOPTED",
      "IN_PROGRESS",
    ]);
    expect(goalStates.filter(isAdopted)).toEqual(["ADOPTED", "IN_PROGRESS", "ACHIEVED", "PARTLY", "MISSED"]);
  });
});

describe("backing of a goal (A4)", () => {
  it.each([
    [[], null, false, ["orphan"]],
    [["ACCEPTS"], null, false, ["orphan"]],
    [["DRIVES"], null, false, ["thin"]],
    [["DRIVES", "SUPPORTS"], null, false, []],
    [["DRIVES", "SUPPORTS", "RED_LINE"], null, false, ["contested"]],
    [["DRIVES", "SUPPORTS"], null, true, ["leadLost"]],
    // whoever leads carries without a word, and no more once it has said otherwise
    [[], "lead", false, ["thin"]],
    [["DRIVES"], "lead", false, []],
    [["RESERVATION"], "0", false, ["orphan"]],
    [["RED_LINE", "SUPPORTS"], "0", false, ["thin", "contested"]],
  ] as const)("%j led by %s (lost: %s): %j", (words, leadPartnerId, leadLost, findings) => {
    const positions = words.map((position, index) => ({ partnerId: `${index}`, position }));
    expect(checkBacking({ positions, leadPartnerId, leadLost })).toEqual(findings);
  });

  it("does not depend on the order of positions", () => {
    const words = fc.array(fc.constantFrom(...goalPositions), { maxLength: 12 });
    fc.assert(
      fc.property(words, fc.constantFrom("0", "lead", null), (list, leadPartnerId) => {
        const positions = list.map((position, index) => ({ partnerId: `${index}`, position }));
        const goal = { leadPartnerId, positions, leadLost: false };
        const turned = { ...goal, positions: [...positions].reverse() };
        expect(checkBacking(turned)).toEqual(checkBacking(goal));
        expect(new Set(backersOf(turned))).toEqual(new Set(backersOf(goal)));
        expect(backersOf(goal).length).toBeLessThanOrEqual(list.length + 1);
      }),
    );
  });
});

describe("position of an organisation", () => {
  const facts = { partnerId: "p", goalState: "PROPOSED", position: "SUPPORTS", reason: "" } as const;
  it.each([
    [{}, null],
    [{ partnerId: null }, "noSeat"],
    [{ goalState: "ACHIEVED" }, "goalIsOver"],
    [{ position: "RED_LINE" }, "redLineNeedsReason"],
    [{ position: "RED_LINE", reason: "Unsere Satzung verbietet es." }, null],
  ] as const)("%j: %s", (change, refusal) => {
    expect(refusePosition({ ...facts, ...change })).toBe(refusal);
  });
});
