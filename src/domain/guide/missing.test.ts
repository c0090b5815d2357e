import { expect, it } from "vitest";
import type { PlanFacts } from "./facts";
import { whatIsMissing } from "./missing";

const empty: PlanFacts = {
  state: "DRAFT",
  purposeGaps: ["purposeMissing", "formOpen", "lifespanOpen"],
  partners: [{ id: "a", name: "Verein A", state: "MEMBER", tier: "CORE" }],
  invitations: { pending: 0, expired: 0 },
  expectations: [],
  proposals: [],
  expectationGaps: [],
  nothing: [],
  round: null,
  path: { own: [], coalition: null, saidNothing: false, promised: [] },
  goals: [],
  objections: [],
  texts: [],
  risks: [],
  notes: [],
  openCriteria: [],
  unchecked: [],
  drafts: [],
};
const full: PlanFacts = {
  ...empty,
  state: "ACTIVE",
  purposeGaps: [],
  partners: [...empty.partners, { id: "b", name: "Verein B", state: "MEMBER", tier: "CORE" }],
  expectations: ["a", "b"].map((partnerId) => ({
    partnerId,
    kind: "GIVE",
    state: "SHARED",
    recordedForOrganisation: false,
    count: 2,
  })),
  goals: [
    {
      id: "g",
      title: "Takt",
      state: "ADOPTED",
      dueOn: "2027-09-30",
      leadPartnerId: "a",
      hasIndicator: true,
      positions: [
        { partnerId: "a", position: "DRIVES" },
        { partnerId: "b", position: "SUPPORTS" },
      ],
      backers: 2,
      against: [],
    },
  ],
  texts: [
    {
      agreementId: "v",
      title: "Vereinbarung",
      state: "ADOPTED",
      reviewOn: null,
      clauses: { all: 2, agreed: 2 },
      missingTopics: 0,
      blocked: false,
      signOffs: ["a", "b"].map((partnerId) => ({ partnerId, state: "SIGNED", notBefore: null })),
    },
  ],
  risks: [
    {
      id: "r",
      title: "Förderung endet",
      ownerPartnerId: "a",
      high: true,
      hasTrigger: true,
      hasFirstHours: true,
      prepared: true,
    },
  ],
};
const [goal, text, risk] = [full.goals[0], full.texts[0], full.risks[0]] as [
  PlanFacts["goals"][number],
  PlanFacts["texts"][number],
  PlanFacts["risks"][number],
];

it.each<[string, PlanFacts, string[]]>([
  [
    "everything at the beginning",
    empty,
    ["fewMembers", "purposeMissing", "formOpen", "lifespanOpen", "noGoals", "noAgreement", "noRisks"],
  ],
  ["nothing in a whole plan", full, []],
  ["nothing in what has ended, however little there is", { ...empty, state: "ENDED" }, []],
  ["an organisation without an offer", { ...full, expectations: full.expectations.slice(0, 1) }, ["noGives"]],
  [
    "an organisation that can give nothing has said so",
    {
      ...full,
      expectations: full.expectations.slice(0, 1),
      nothing: full.partners.map(({ id }) => ({ partnerId: id, kind: "GIVE" as const })),
    },
    [],
  ],
  [
    "what was answered in a sealed round is an answer",
    {
      ...full,
      expectations: full.expectations.slice(0, 1),
      round: {
        id: "r",
        endsOn: "2027-03-12",
        kinds: ["GIVE"],
        answered: [],
        gave: full.partners.map(({ id }) => id),
        waiting: 0,
      },
    },
    [],
  ],
  [
    "a draft of an offer is none yet",
    { ...full, expectations: full.expectations.map((row) => ({ ...row, state: "DRAFT" })) },
    ["noGives"],
  ],
  [
    "a bare goal",
    { ...full, goals: [{ ...goal, hasIndicator: false, dueOn: null, leadPartnerId: null, backers: 0 }] },
    ["goalsUnbacked", "goalsWithoutIndicator", "goalsWithoutDate", "goalsWithoutLead"],
  ],
  [
    "a red line",
    {
      ...full,
      goals: [{ ...goal, against: ["c"] }],
    },
    ["goalsContested"],
  ],
  [
    "a dropped goal asks for nothing",
    { ...full, goals: [{ ...goal, state: "DROPPED", hasIndicator: false }] },
    [],
  ],
  [
    "a draft without essential clauses",
    { ...full, texts: [{ ...text, state: "DRAFT", missingTopics: 4 }] },
    ["missingClauses"],
  ],
  [
    "a signature",
    { ...full, texts: [{ ...text, signOffs: [{ partnerId: "a", state: "PENDING", notBefore: null }] }] },
    ["notSigned"],
  ],
  [
    "a signature that was refused",
    { ...full, texts: [{ ...text, signOffs: [{ partnerId: "a", state: "REFUSED", notBefore: null }] }] },
    ["signRefused"],
  ],
  [
    "others who are invited, instead of a gap",
    { ...full, partners: full.partners.slice(0, 1), invitations: { pending: 10, expired: 0 } },
    ["membersOnTheirWay"],
  ],
  [
    "an open condition that nothing else has said",
    { ...full, openCriteria: [{ code: "getsSaid", task: "expectations", waitsFor: ["a"] }] },
    ["getsSaid"],
  ],
  [
    "several open conditions of a task, in one entry",
    {
      ...full,
      openCriteria: [
        { code: "getsSaid", task: "expectations", waitsFor: ["a"] },
        { code: "needsAnswered", task: "expectations", waitsFor: ["a", "b"] },
        { code: "startDecided", task: "review", waitsFor: [] },
      ],
    },
    ["taskOpen", "startDecided"],
  ],
  [
    "a condition that is said by its records once",
    {
      ...full,
      goals: [{ ...goal, dueOn: null }],
      openCriteria: [{ code: "goalsComplete", task: "goals", waitsFor: [] }],
    },
    ["goalsWithoutDate"],
  ],
  ["a plan for a high risk", { ...full, risks: [{ ...risk, hasTrigger: false }] }, ["riskWithoutPlan"]],
  ["no plan for a small risk", { ...full, risks: [{ ...risk, high: false, hasTrigger: false }] }, []],
  [
    "an answer to a blocking note",
    { ...full, notes: [{ weight: "BLOCKING", resolved: false, authorId: "f", answered: true }] },
    ["blockingNotes"],
  ],
])("%s", (_, facts, kinds) => {
  expect(whatIsMissing(facts).map((one) => one.kind)).toEqual(kinds);
});

it("leads to the one record, and to the list when there are more", () => {
  const bare = { ...goal, dueOn: null };
  expect(whatIsMissing({ ...full, goals: [bare] })[0]?.path).toEqual(["goals", "g"]);
  expect(whatIsMissing({ ...full, goals: [bare, { ...bare, id: "h" }] })[0]).toMatchObject({
    path: ["goals"],
    values: { count: 2, title: "Takt" },
  });
});

it("names what organisations ask for and nobody brings, before what they have not said", () => {
  const found = whatIsMissing({
    ...full,
    expectations: [],
    expectationGaps: [{ category: "PRESS", count: 3 }],
  });
  expect(found.slice(0, 2).map((one) => one.kind)).toEqual(["expectationGap", "noGives"]);
  expect(found[0]).toMatchObject({
    values: { category: "PRESS", count: 3 },
    path: ["expectations"],
    gap: true,
  });
});
