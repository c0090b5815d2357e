import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  missingFor,
  nextState,
  refuseRiskMove,
  refuseTakingAway,
  riskStates,
  riskTransitions,
  type StateFacts,
} from "./states";

const nothing: StateFacts = {
  hasLikelihood: false,
  hasHarm: false,
  hasOwner: false,
  hasTrigger: false,
  hasFirstHours: false,
  signs: 0,
};
const everything: StateFacts = {
  hasLikelihood: true,
  hasHarm: true,
  hasOwner: true,
  hasTrigger: true,
  hasFirstHours: true,
  signs: 1,
};
const facts = fc.record({
  hasLikelihood: fc.boolean(),
  hasHarm: fc.boolean(),
  hasOwner: fc.boolean(),
  hasTrigger: fc.boolean(),
  hasFirstHours: fc.boolean(),
  signs: fc.nat({ max: 3 }),
});

describe("refuseMove", () => {
  it.each([
    ["IDENTIFIED", "ASSESSED", nothing, "needsLikelihood"],
    ["IDENTIFIED", "ASSESSED", { ...nothing, hasLikelihood: true }, "needsHarm"],
    ["IDENTIFIED", "ASSESSED", { ...nothing, hasLikelihood: true, hasHarm: true }, null],
    ["IDENTIFIED", "PLANNED", everything, "stepsInOrder"],
    ["ASSESSED", "PLANNED", { ...everything, hasOwner: false }, "needsOwner"],
    ["ASSESSED", "PLANNED", { ...everything, hasTrigger: false }, "needsTrigger"],
    ["ASSESSED", "PLANNED", { ...everything, hasFirstHours: false }, "needsFirstHours"],
    ["ASSESSED", "PLANNED", { ...everything, signs: 0 }, null],
    ["PLANNED", "MONITORED", { ...everything, signs: 0 }, "needsSign"],
    ["PLANNED", "MONITORED", everything, null],
    ["MONITORED", "TRIGGERED", everything, null],
    ["TRIGGERED", "MONITORED", everything, null],
    ["TRIGGERED", "CLOSED", nothing, null],
    ["MONITORED", "CLOSED", everything, "stepsInOrder"],
    ["CLOSED", "MONITORED", everything, "isClosed"],
  ] as const)("%s -> %s", (from, to, given, code) => {
    expect(refuseRiskMove(from, to, given)).toBe(code);
  });

  it("allows a move exactly when the table has it and nothing is missing", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...riskStates),
        fc.constantFrom(...riskStates),
        facts,
        (from, to, given) => {
          const allowed = riskTransitions[from].includes(to) && missingFor(to, given).length === 0;
          expect(refuseRiskMove(from, to, given) === null).toBe(allowed);
        },
      ),
    );
  });

  it("leads from identified to watched one step at a time", () => {
    expect(nextState("IDENTIFIED")).toBe("ASSESSED");
    expect(nextState("ASSESSED")).toBe("PLANNED");
    expect(nextState("PLANNED")).toBe("MONITORED");
    for (const state of ["MONITORED", "TRIGGERED", "CLOSED"] as const) expect(nextState(state)).toBeNull();
  });
});

describe("refuseTakingAway", () => {
  it.each([
    ["MONITORED", { ...everything, signs: 0 }, "needsSign"],
    ["PLANNED", { ...everything, hasTrigger: false }, "needsTrigger"],
    ["ASSESSED", { ...everything, hasHarm: false }, "needsHarm"],
    ["IDENTIFIED", nothing, null],
    ["CLOSED", everything, "isClosed"],
  ] as const)("%s", (state, after, code) => {
    expect(refuseTakingAway(state, after)).toBe(code);
  });
});
