import { expect, it } from "vitest";
import type { PlanFacts } from "./facts";
import { whatIsThere } from "./there";

const empty: PlanFacts = {
  state: "ACTIVE",
  purposeGaps: [],
  partners: [],
  invitations: { pending: 0, expired: 0 },
  expectations: [],
  proposals: [],
  expectationGaps: [],
  nothing: [],
  round: null,
  path: { own: [], coalition: null, saidNothing: false, promised: [] },
  goals: [],
  texts: [],
  risks: [],
  notes: [],
};
const agreements = (facts: PlanFacts, ended?: number) =>
  whatIsThere(facts, ended).find(({ room }) => room === "agreements")?.values;

it("knows an agreement that has ended from one that never was", () => {
  expect(agreements(empty)).toMatchObject({ count: 0, ended: 0 });
  expect(agreements(empty, 1)).toMatchObject({ count: 0, ended: 1 });
});
