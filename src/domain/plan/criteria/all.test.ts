import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Snapshot } from "@/domain/analysis/snapshot";
import { aGoal, anExpectation, aPartner, aRequired, aRisk, aSnapshot } from "@/domain/analysis/testing";
import { aDonePlan } from "@/domain/plan/testing";
import { criteriaOf } from "./all";
import { type CriterionCode, criterionCodes } from "./criterion";

const done = aDonePlan();
const openIn = (snapshot: Snapshot): CriterionCode[] =>
  criteriaOf(snapshot)
    .filter((one) => !one.met)
    .map((one) => one.code);
const first = <T>(rows: readonly T[]): T => rows[0] as T;
const text = first(done.texts);
const goal = first(done.goals);

it("knows every criterion once, in the order of the codes", () => {
  const codes = criteriaOf(done).map((one) => one.code);
  expect([...codes].sort()).toEqual([...criterionCodes].sort());
  expect(new Set(codes).size).toBe(codes.length);
});

it("finds all of them met in a plan that is done, and none but the empty ones in an empty plan", () => {
  expect(openIn(done)).toEqual([]);
  const empty = criteriaOf(aSnapshot()).filter((one) => one.met);
  expect(empty.map((one) => one.code)).toEqual([
    "sectorsKnown",
    "mustNeedsSettled",
    "noRedLine",
    "noBlockingNote",
  ]);
});

const asked = aRequired("q", {
  perspective: "faith",
  prospectPartnerId: "d",
  outreachPartnerId: "a",
  outreachOn: "2027-04-01",
});

type Row = [name: string, change: Partial<Snapshot>, open: CriterionCode[]];

describe("one thing missing opens what it touches", () => {
  it.each<Row>([
    [
      "a purpose of 39 characters",
      { workspace: { ...done.workspace, purpose: "x".repeat(39) } },
      ["purposeSaid"],
    ],
    ["40 are enough", { workspace: { ...done.workspace, purpose: "ä".repeat(40) } }, []],
    ["no lifespan", { workspace: { ...done.workspace, lifespan: "UNDECIDED" } }, ["lifespanSet"]],
    [
      "one of three organisations answered on the form",
      { formAnswers: done.formAnswers.filter((one) => one.partnerId === "a") },
      ["formAnswered"],
    ],
    [
      "two of three, seven questions each",
      {
        formAnswers: done.formAnswers.filter(
          (one) => one.partnerId !== "c" && one.question !== "after" && one.question !== "bond",
        ),
      },
      [],
    ],
    [
      "answers that the coordination recorded",
      { formAnswers: done.formAnswers.map((one) => ({ ...one, recorded: true })) },
      ["formAnswered"],
    ],
    ["no decision on the form", { formDecision: null }, ["formAdopted"]],
    ["two organisations only", { partners: done.partners.slice(0, 2) }, ["enoughPartners"]],
    [
      "one without a sector",
      { partners: done.partners.map((one) => ({ ...one, hasSector: one.id !== "b" })) },
      ["sectorsKnown"],
    ],
    ["no perspective required", { requiredPerspectives: [] }, ["perspectivesSettled"]],
    [
      "a perspective that nobody brings",
      { requiredPerspectives: [aRequired("q", { perspective: "faith" })] },
      ["perspectivesSettled"],
    ],
    [
      "the same, and somebody asks a prospect",
      {
        partners: [...done.partners, aPartner("d", { state: "PROSPECT" })],
        requiredPerspectives: [asked],
      },
      [],
    ],
    [
      "the same, and the prospect has declined",
      {
        partners: [...done.partners, aPartner("d", { state: "DECLINED" })],
        requiredPerspectives: [asked],
      },
      ["perspectivesSettled"],
    ],
    [
      "the same, set aside",
      { requiredPerspectives: [aRequired("q", { perspective: "faith", waived: true })] },
      [],
    ],
    [
      "nothing said of what one gives",
      {
        participations: done.participations.filter((one) => one.kind !== "GIVE" || one.partnerId !== "b"),
        expectations: done.expectations.filter((one) => one.partnerId !== "b"),
      },
      ["givesSaid", "expectationsConfirmed"],
    ],
    [
      "gets answered with nothing: one must want something",
      {
        participations: done.participations.map((one) =>
          one.kind === "GET" ? { ...one, answer: "NONE" as const } : one,
        ),
      },
      ["getsSaid"],
    ],
    [
      "a confirmation of 13 months ago",
      { participations: done.participations.map((one) => ({ ...one, confirmedOn: "2026-02-01" })) },
      ["expectationsConfirmed"],
    ],
    [
      "a need that must be met",
      { expectations: [...done.expectations, anExpectation("n", { priority: "MUST" })] },
      ["mustNeedsSettled"],
    ],
    [
      "the same, accepted as open",
      { expectations: [...done.expectations, anExpectation("n", { priority: "MUST", openAccepted: true })] },
      [],
    ],
    [
      "the same, only for the coordination: nobody else can know",
      {
        expectations: [
          ...done.expectations,
          anExpectation("n", { priority: "MUST", visibleToMembers: false }),
        ],
      },
      [],
    ],
    [
      "no adopted goal",
      { goals: done.goals.map((one) => ({ ...one, state: "PROPOSED" as const })) },
      ["goalsAdopted", "goalsComplete", "goalsBacked"],
    ],
    [
      "six goals",
      { goals: [...done.goals, ..."12345".split("").map((id) => aGoal(id, { dueOn: "2027-12-01" }))] },
      ["goalsAdopted"],
    ],
    [
      "a goal without a date",
      { goals: done.goals.map((one) => (one === goal ? { ...one, dueOn: null } : one)) },
      ["goalsComplete"],
    ],
    [
      "one backer",
      { goals: done.goals.map((one) => ({ ...one, positions: one.positions.slice(0, 1) })) },
      ["goalsBacked"],
    ],
    ["no milestone", { goals: [goal] }, ["firstSuccess"]],
    [
      "a milestone in 91 days",
      { goals: [goal, aGoal("m", { type: "MILESTONE", dueOn: "2027-05-31" })] },
      ["firstSuccess"],
    ],
    [
      "a red line",
      {
        goals: done.goals.map((one) => ({
          ...one,
          positions: [...one.positions, { partnerId: "c", position: "RED_LINE" as const }],
        })),
      },
      ["noRedLine"],
    ],
    ["six of seven classes", { classRules: done.classRules.slice(1) }, ["classesRuled"]],
    [
      "spokespeople that nobody is",
      { workspace: { ...done.workspace, speakingRule: "SPOKESPEOPLE" } },
      ["speakersNamed"],
    ],
    ["one person who coordinates", { coordinators: 1 }, ["coordinationCovered"]],
    [
      "the same with a deputy",
      { coordinators: 1, mandates: [{ id: "m", kind: "DEPUTY_COORDINATION", partnerId: "b" }] },
      [],
    ],
    [
      "one of three looked back",
      { risks: done.risks.map((one) => ({ ...one, namedBy: ["a"] })) },
      ["premortemHeld"],
    ],
    ["four risks", { risks: done.risks.slice(0, 4) }, ["enoughRisks"]],
    [
      "no risk to safety",
      {
        risks: done.risks.map((one) => ({
          ...one,
          category: one.category === "SECURITY" ? ("INTERNAL" as const) : one.category,
        })),
      },
      ["kindsCovered"],
    ],
    [
      "a grave risk without a deputy",
      { risks: [...done.risks, aRisk("x", { deputyPartnerId: null })] },
      ["highRisksComplete"],
    ],
    [
      "a grave risk closed",
      { risks: [...done.risks, aRisk("x", { deputyPartnerId: null, state: "CLOSED" })] },
      [],
    ],
    ["no meetings", { rhythms: done.rhythms.filter((one) => one.kind !== "MEETING") }, ["meetingsSet"]],
    ["no pulse", { rhythms: done.rhythms.filter((one) => one.kind !== "PULSE") }, ["pulseSet"]],
    [
      "a review date that has passed",
      {
        rhythms: done.rhythms.map((one) => (one.kind === "REVIEW" ? { ...one, nextOn: "2027-02-28" } : one)),
      },
      ["reviewDateSet"],
    ],
    [
      "nothing on leaving",
      { texts: [{ ...text, clauses: text.clauses.filter((one) => one.topic !== "CL15") }] },
      ["leavingSettled", "clausesAgreed"],
    ],
    [
      "a contested ending",
      {
        texts: [
          {
            ...text,
            clauses: text.clauses.map((one) =>
              one.topic === "CL16" ? { ...one, state: "CONTESTED" as const } : one,
            ),
          },
        ],
      },
      ["endingSettled", "clausesAgreed"],
    ],
    [
      "a draft",
      { texts: [{ ...text, state: "DRAFT", openedAt: null, signOffs: [] }] },
      ["textOpened", "textAdopted", "allSigned"],
    ],
    [
      "a signature with a reservation counts, silence does not",
      {
        texts: [
          {
            ...text,
            signOffs: [
              { partnerId: "a", state: "SIGNED_WITH_RESERVATION", notBefore: null },
              { partnerId: "b", state: "SIGNED", notBefore: null },
            ],
          },
        ],
      },
      ["allSigned"],
    ],
    [
      "an open blocking note",
      { notes: [{ id: "n", weight: "BLOCKING", resolved: false, authorId: "f", answered: false }] },
      ["noBlockingNote"],
    ],
    ["no decision to start", { startDecision: null }, ["startDecided"]],
  ])("%s", (_, change, open) => {
    expect(openIn({ ...done, ...change })).toEqual(open);
  });

  it("names whom it waits for", () => {
    const waiting = criteriaOf({ ...done, participations: [], expectations: [] }).find(
      (one) => one.code === "givesSaid",
    );
    expect(waiting?.waitsFor).toEqual(["a", "b", "c"]);
  });
});

it("asks nothing of a network but an exchange it has agreed on", () => {
  const network = {
    ...done,
    workspace: { ...done.workspace, form: "NETWORK" as const },
    goals: [aGoal("e", { type: "EXCHANGE", dueOn: null })],
  };
  expect(openIn(network)).toEqual([]);
});

it("counts nobody who left, in whatever order the rows come", () => {
  const left = { ...done, partners: [...done.partners, aPartner("z", { state: "LEFT", hasSector: false })] };
  expect(openIn(left)).toEqual([]);
  const lists = Object.keys(done).filter((key) =>
    Array.isArray(done[key as keyof Snapshot]),
  ) as (keyof Snapshot)[];
  fc.assert(
    fc.property(fc.subarray(lists), (turned) => {
      const turnedRound = Object.fromEntries(
        turned.map((key) => [key, [...(done[key] as readonly unknown[])].reverse()]),
      );
      expect(criteriaOf({ ...done, ...turnedRound }).map((one) => [one.code, one.met])).toEqual(
        criteriaOf(done).map((one) => [one.code, one.met]),
      );
    }),
  );
});
