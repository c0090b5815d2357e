import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Role } from "@/domain/access/roles";
import { goalAgainst, textAgainst } from "@/domain/analysis/against";
import type { Snapshot } from "@/domain/analysis/snapshot";
import { aGoal, anExpectation, aPartner, aPlace, aRisk, aSnapshot } from "@/domain/analysis/testing";
import { catalogueRiskIds } from "@/domain/catalogue/risks";
import { criteriaOf } from "@/domain/plan/criteria/all";
import { refuseStart } from "@/domain/plan/starting";
import { aDonePlan } from "@/domain/plan/testing";
import { anyPlan } from "@/domain/plan/testing/any-plan";
import type { Reader } from "./facts";
import { factsOf } from "./facts-of";
import { nextThing, whatWaits } from "./next-thing";
import { planStandingOf } from "./standing";

const reader = (role: Role, partnerId: string | null): Reader => ({
  today: "2027-03-01",
  memberId: `m-${partnerId}`,
  role,
  partnerId,
  maySign: true,
});
const coordinator = reader("COORDINATOR", "a");
const standing = (snapshot: Snapshot, one = coordinator) => planStandingOf(one, factsOf(snapshot, one));

/** A plan in which also everything could be checked. */
const whole = aDonePlan({
  partners: ["a", "b", "c"].map((id) => aPartner(id, { perspectives: ["young"], capacity: "UP_TO_10" })),
  expectations: [
    ...["a", "b", "c"].map((id) => anExpectation(`gift of ${id}`, { partnerId: id, kind: "GIVE" })),
    anExpectation("want", { partnerId: "a", kind: "GET", openAccepted: true }),
  ],
  commitments: [],
  notes: [{ id: "n", weight: "STRENGTH", resolved: false, authorId: "f", answered: false }],
});

describe("that nothing is missing", () => {
  it("is said of nothing while a condition of the plan is open", () => {
    fc.assert(
      fc.property(anyPlan, (snapshot) => {
        const { verdict, missing } = standing(snapshot);
        const open = criteriaOf(snapshot).filter((one) => !one.met);
        if (open.length > 0) expect([verdict, missing.length > 0]).toEqual(["MISSING", true]);
        if (verdict === "WHOLE" || verdict === "UNCHECKED") expect(open).toEqual([]);
      }),
    );
  });

  it.each<[string, Partial<Snapshot>, string]>([
    ["everybody must have said what they hope for", { participations: [] }, "MISSING"],
    [
      "a red line stands against a goal",
      { goals: [aGoal("g", { positions: [{ partnerId: "b", position: "RED_LINE" }] })] },
      "MISSING",
    ],
    ["nobody was asked how often to meet", { rhythms: [] }, "MISSING"],
    ["it has ended, whatever is open", { workspace: aPlace({ state: "ENDED" }), goals: [] }, "ENDED"],
  ])("%s", (_, parts, verdict) => {
    expect(standing({ ...whole, ...parts }).verdict).toBe(verdict);
  });

  it.each<[string, Partial<Snapshot>, string]>([
    ["a size", { partners: whole.partners.map((one) => ({ ...one, capacity: null })) }, "sizesUnknown"],
    [
      "a contact",
      { partners: whole.partners.map((one) => ({ ...one, hasContacts: false })) },
      "contactsUnknown",
    ],
    ["an early sign", { risks: whole.risks.map((risk) => ({ ...risk, unseenSigns: 1 })) }, "signsUnseen"],
    ["any ask", { expectations: whole.expectations.filter((one) => one.kind === "GIVE") }, "asksNone"],
    ["an outsider", { notes: [] }, "outsiderNever"],
    [
      "the topic of a red line",
      {
        expectations: [...whole.expectations, anExpectation("line", { kind: "RED_LINE", category: null })],
      },
      "redLinesWithoutTopic",
    ],
  ])("names %s that nobody has said or looked at", (_, parts, kind) => {
    const { verdict, unchecked } = standing({ ...whole, ...parts });
    expect([verdict, unchecked.map((one) => one.kind)]).toEqual([
      "UNCHECKED",
      expect.arrayContaining([kind]),
    ]);
  });

  it("is told to those who plan and to nobody else", () => {
    expect(standing(aSnapshot(), reader("OBSERVER", null))).toEqual({
      verdict: "NOT_TOLD",
      missing: [],
      unchecked: [],
    });
  });
});

describe("the next thing", () => {
  const readers = [
    coordinator,
    reader("COORDINATOR", null),
    reader("REPRESENTATIVE", "p1"),
    reader("REPRESENTATIVE", "p2"),
    reader("FACILITATOR", null),
    reader("OBSERVER", null),
  ];

  it("is the first of what waits, and leads to a step that is open", () => {
    fc.assert(
      fc.property(anyPlan, fc.constantFrom(...readers), (snapshot, one) => {
        const facts = factsOf(snapshot, one);
        const waiting = whatWaits(one, facts);
        expect(nextThing(one, facts)).toEqual(waiting[0] ?? null);
        for (const { kind, path } of waiting) {
          expect(path.every((part) => part !== "")).toBe(true);
          const key = path.slice(1).join("/");
          const texts = snapshot.texts.filter(
            (other) => other.agreementId === path[1] && other.state !== "DRAFT",
          );
          const goal = snapshot.goals.find((other) => other.id === path[1]);
          if (kind === "adoptGoal") expect(goal && goalAgainst(snapshot, goal)).toEqual([]);
          // the generator may make two versions of one agreement that lie open; one of them is meant
          if (kind === "adoptAgreement")
            expect(texts.map((text) => textAgainst(snapshot, text))).toContainEqual([]);
          if (key === "goals/adopt")
            expect(snapshot.goals.some((other) => other.state === "PROPOSED")).toBe(true);
          if (key === "review/start") expect(refuseStart(snapshot.workspace.state)).toBeNull();
          if (["setbacks/weight", "setbacks/watch", "setbacks/firstHours"].includes(key))
            expect(snapshot.risks.some((risk) => risk.state !== "CLOSED")).toBe(true);
        }
      }),
    );
  });

  it("is the gap in a clause where the text is about to be released", () => {
    const draft = whole.texts.map((text) => ({
      ...text,
      state: "DRAFT" as const,
      openedAt: null,
      clauses: text.clauses.map((clause, index) => ({ ...clause, gap: index === 2 })),
    }));
    const plan = { ...whole, texts: draft };
    expect(nextThing(coordinator, factsOf(plan, coordinator))).toMatchObject({
      kind: "fillGap",
      path: ["agreements", "agreement-t", "clauses", "c2"],
    });
    const filled = {
      ...whole,
      texts: draft.map((text) => ({ ...text, clauses: whole.texts[0]?.clauses ?? [] })),
    };
    expect(nextThing(coordinator, factsOf(filled, coordinator))?.path).toEqual(["plan", "agreement", "open"]);
  });

  it("asks nobody about the form once they have signed what they agreed", () => {
    const silent = { ...whole, formAnswers: [], formDecision: null };
    const b = reader("REPRESENTATIVE", "b");
    const asked = (plan: Snapshot) => whatWaits(b, factsOf(plan, b)).map((one) => one.path.join("/"));
    expect(asked(silent)).not.toContain("plan/form/bond");
    const unsigned = silent.texts.map((text) => ({
      ...text,
      signOffs: text.signOffs.map((word) => ({ ...word, state: "PENDING" as const })),
    }));
    expect(asked({ ...silent, texts: unsigned })).toContain("plan/form/bond");
  });

  it("is to write down a setback where there is none to weigh", () => {
    const risks = [aRisk("r", { state: "CLOSED" })];
    const none = { ...whole, risks, dismissedRisks: catalogueRiskIds };
    expect(whatWaits(coordinator, factsOf(none, coordinator)).map((one) => one.kind)).toContain("nameRisk");
  });
});
