import { expect, it } from "vitest";
import { refuseGoalDrafting } from "./drafting";

const holders = [
  { partnerId: "proposer", isMember: true },
  { partnerId: "lead", isMember: true },
  { partnerId: "newcomer", isMember: false },
];

it.each([
  ["COORDINATOR", null, null],
  ["COORDINATOR", "others", null],
  ["REPRESENTATIVE", "proposer", null],
  ["REPRESENTATIVE", "lead", null],
  ["REPRESENTATIVE", "newcomer", "notYetMember"],
  ["REPRESENTATIVE", "others", "notYourGoal"],
  ["REPRESENTATIVE", null, "notYourGoal"],
] as const)("a goal is changed by %s of %s: %s", (role, partnerId, refusal) => {
  expect(refuseGoalDrafting({ holders }, { role, partnerId })).toBe(refusal);
});
