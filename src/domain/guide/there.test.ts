import { expect, it } from "vitest";
import { endedStates, type PartnerState } from "@/domain/partners/states";
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
  openCriteria: [],
  unchecked: [],
};
const agreements = (facts: PlanFacts, ended?: number) =>
  whatIsThere(facts, ended).find(({ room }) => room === "agreements")?.values;

it("knows an agreement that has ended from one that never was", () => {
  expect(agreements(empty)).toMatchObject({ count: 0, ended: 0 });
  expect(agreements(empty, 1)).toMatchObject({ count: 0, ended: 1 });
});

it("counts nothing of an organisation that is out: neither its words nor its signature nor itself", () => {
  const partner = (id: string, state: PartnerState) => ({ id, name: id, state, tier: "CORE" as const });
  const said = (partnerId: string) => ({
    partnerId,
    kind: "GIVE" as const,
    state: "SHARED" as const,
    recordedForOrganisation: false,
    count: 3,
  });
  const text = {
    agreementId: "a",
    title: "",
    state: "CONSULTATION" as const,
    reviewOn: null,
    clauses: { all: 1, agreed: 1 },
    missingTopics: 0,
    blocked: false,
    signOffs: ["m", "x"].map((partnerId) => ({ partnerId, state: "SIGNED" as const, notBefore: null })),
  };
  for (const state of endedStates) {
    const facts = {
      ...empty,
      partners: [partner("m", "MEMBER"), partner("x", state)],
      expectations: [said("m"), said("x")],
      texts: [text],
    };
    const values = Object.fromEntries(whatIsThere(facts).map((one) => [one.room, one.values]));
    expect(values.partners, state).toEqual({ members: 1, all: 1 });
    expect(values.expectations, state).toEqual({ count: 3, organisations: 1 });
    expect(values.agreements, state).toMatchObject({ signed: 1, parties: 1 });
  }
});
