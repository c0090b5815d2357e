import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clauseTopics, essentialClauses } from "@/domain/catalogue/clauses";
import { refuseAgreementAdoption, supersededBy } from "./adoption";
import {
  copyClauses,
  nextNumber,
  refuseAgreementRemoval,
  refuseAmendment,
  refuseDiscarding,
  refuseRenaming,
} from "./amendment";
import { clauseGap } from "./clauses/clause-gap";
import { compareClauses } from "./clauses/comparison";
import { refuseEnding } from "./ending";
import { inForce, verdicts } from "./in-force";
import { openPoints, refuseOpeningAgreement } from "./opening";
import { type AgreementState, agreementStates, clauseStates, signOffStates } from "./schema";
import { agreementTransitions, hasSigned } from "./states";

const print = "f".repeat(64);

describe("opening a text", () => {
  const clause = (id: string, state: (typeof clauseStates)[number]) => ({
    id,
    state,
    title: "Regelung",
    body: "",
    gaps: [] as string[],
    brackets: [] as string[],
  });
  const facts = {
    state: "DRAFT" as const,
    clauses: [clause("a", "AGREED"), clause("b", "PROPOSED")],
    fingerprint: print,
    seenFingerprint: print,
    acceptedOpenPoints: [],
    confirmedRedLines: 0,
    openObjections: 0,
  };
  it.each([
    [{}, null],
    [{ state: "CONSULTATION" as const }, "alreadyOpened"],
    [{ clauses: [] }, "noClauses"],
    [{ clauses: [clause("a", "OPEN")] }, "openPoints"],
    [{ clauses: [clause("a", "OPEN")], acceptedOpenPoints: ["b"] }, "openPoints"],
    [{ clauses: [clause("a", "OPEN"), clause("b", "OPEN")], acceptedOpenPoints: ["a"] }, "openPoints"],
    [{ clauses: [clause("a", "OPEN"), clause("b", "OPEN")], acceptedOpenPoints: ["b", "a"] }, null],
    // what somebody objects to is not opened by naming it
    [{ openObjections: 1, acceptedOpenPoints: ["a", "b"] }, "objectionStands"],
    [
      { clauses: [{ ...clause("a", "AGREED"), body: "Uns trägt [Name].", gaps: ["[Name]"] }] },
      "placeholderLeft",
    ],
    // what people type in brackets is asked about, and then allowed
    [{ clauses: [{ ...clause("a", "AGREED"), body: "Rechte [auch der Stiftung]." }] }, "bracketUnclear"],
    [
      {
        clauses: [
          {
            ...clause("a", "AGREED"),
            body: "Rechte [auch der Stiftung].",
            brackets: ["[auch der Stiftung]"],
          },
        ],
      },
      null,
    ],
    [{ seenFingerprint: "0".repeat(64) }, "textChanged"],
    [{ confirmedRedLines: 1 }, "redLineAgainst"],
  ])("%j: %s", (change, refusal) => {
    expect(refuseOpeningAgreement({ ...facts, ...change })).toBe(refusal);
  });

  it("names every point that nobody put forward or that somebody contests", () => {
    expect(openPoints(clauseStates.map((state) => clause(state, state))).map((one) => one.id)).toEqual([
      "OPEN",
      "CONTESTED",
    ]);
  });
});

describe("recording a decision on a text", () => {
  const facts = {
    state: "CONSULTATION" as const,
    laterOpened: false,
    decidedOn: "2027-01-15",
    reviewOn: "2028-01-15",
    outcome: "ADOPTED" as const,
    confirmedRedLines: 0,
  };
  it.each([
    [{}, null],
    [{ reviewOn: null }, null],
    [{ confirmedRedLines: 2 }, "redLineAgainst"],
    [{ confirmedRedLines: 2, outcome: "REJECTED" as const }, null],
    [{ state: "DRAFT" as const }, "notOpened"],
    [{ state: "ADOPTED" as const }, "alreadyDecided"],
    [{ state: "SUPERSEDED" as const }, "alreadyDecided"],
    [{ laterOpened: true }, "superseded"],
    [{ reviewOn: "2027-01-15" }, "reviewTooEarly"],
  ])("%j: %s", (change, refusal) => {
    expect(refuseAgreementAdoption({ ...facts, ...change })).toBe(refusal);
  });

  it("replaces what was adopted before, and only that", () => {
    const versions = agreementStates.map((state, index) => ({ number: index + 1, state }));
    expect(supersededBy({ number: 9 }, versions)).toEqual([{ number: 3, state: "ADOPTED" }]);
    expect(supersededBy({ number: 3 }, versions)).toEqual([]);
    for (const state of agreementStates) expect(agreementTransitions[state]).not.toContain("DRAFT");
  });
});

describe("in force (A12)", () => {
  const signed = (...words: ((typeof signOffStates)[number] | null)[]) =>
    words.map((signOff, index) => ({ partnerId: `p${index}`, signOff }));
  const facts = {
    state: "ADOPTED" as const,
    laterOpened: false,
    parties: signed("SIGNED", "SIGNED"),
    reviewOn: "2028-01-15",
    today: "2027-02-01",
  };
  it.each([
    [{}, "IN_FORCE"],
    [{ parties: signed("SIGNED", "SIGNED_WITH_RESERVATION") }, "IN_FORCE"],
    [{ today: "2028-01-15" }, "IN_FORCE"],
    [{ today: "2028-01-16" }, "OVERDUE"],
    [{ reviewOn: null, today: "2050-01-01" }, "IN_FORCE"],
    [{ parties: signed("SIGNED", "PENDING") }, "AWAITING_SIGNATURES"],
    [{ parties: signed("SIGNED", "REFUSED") }, "AWAITING_SIGNATURES"],
    [{ parties: signed("SIGNED", "SIGNED", null) }, "AWAITING_SIGNATURES"],
    [{ parties: signed("SIGNED") }, "AWAITING_SIGNATURES"],
    [{ parties: [] }, "AWAITING_SIGNATURES"],
    [{ state: "CONSULTATION" as const }, "AWAITING_DECISION"],
    [{ state: "CONSULTATION" as const, laterOpened: true }, "OVERTAKEN"],
    [{ laterOpened: true }, "IN_FORCE"],
    [{ state: "SUPERSEDED" as const }, "OVERTAKEN"],
    [{ state: "TERMINATED" as const }, "ENDED"],
    [{ state: "DRAFT" as const }, "DRAFT"],
  ])("%j: %s", (change, verdict) => {
    expect(inForce({ ...facts, ...change }).verdict).toBe(verdict);
  });

  it("never binds over silence or a refusal, and counts everybody once", () => {
    const parties = fc
      .array(fc.constantFrom(...signOffStates, null), { maxLength: 12 })
      .map((words) => signed(...words));
    fc.assert(
      fc.property(parties, fc.constantFrom(...agreementStates), fc.boolean(), (list, state, laterOpened) => {
        const force = inForce({ ...facts, state, laterOpened, parties: list });
        expect(verdicts).toContain(force.verdict);
        expect(force.signed + force.missing.length).toBe(force.parties);
        expect(force.reservations.length).toBeLessThanOrEqual(force.signed);
        if (force.verdict === "IN_FORCE" || force.verdict === "OVERDUE") {
          expect(state).toBe("ADOPTED");
          expect(list.every((one) => one.signOff !== null && hasSigned(one.signOff))).toBe(true);
        }
      }),
    );
  });
});

describe("versions", () => {
  const draft = { number: 1, state: "DRAFT" as const };
  const opened = { number: 1, state: "CONSULTATION" as const };
  it("are begun one after the other", () => {
    expect(refuseAmendment([draft])).toBe("draftExists");
    expect(refuseAmendment([opened])).toBeNull();
    expect(refuseAmendment([{ number: 2, state: "DRAFT" }, opened])).toBe("draftExists");
    expect(refuseAmendment([{ number: 2, state: "TERMINATED" }, opened])).toBe("agreementEnded");
    expect(nextNumber([opened, { number: 4, state: "DRAFT" }])).toBe(5);
    expect(nextNumber([])).toBe(1);
  });

  it("of a draft are discarded beside another version, and never once they were opened", () => {
    expect(refuseDiscarding([{ number: 2, state: "DRAFT" }, opened], 2)).toBeNull();
    expect(refuseDiscarding([{ number: 2, state: "CONSULTATION" }, opened], 2)).toBe("alreadyOpened");
    expect(refuseDiscarding([{ number: 2, state: "DRAFT" }, opened], 1)).toBe("alreadyOpened");
    expect(refuseDiscarding([draft], 1)).toBe("onlyVersion");
  });

  it.each<[AgreementState, string | null]>([
    ["DRAFT", "notAdopted"],
    ["CONSULTATION", "notAdopted"],
    ["ADOPTED", null],
    ["SUPERSEDED", "notAdopted"],
    ["TERMINATED", "agreementEnded"],
  ])("end where they are %s: %s", (state, refusal) => expect(refuseEnding({ state })).toBe(refusal));

  it("fix the title and stay for good once one was opened", () => {
    expect(refuseRenaming([draft])).toBeNull();
    expect(refuseAgreementRemoval([draft])).toBeNull();
    expect(refuseRenaming([opened, { number: 2, state: "DRAFT" }])).toBe("titleFrozen");
    expect(refuseAgreementRemoval([opened, { number: 2, state: "DRAFT" }])).toBe("alreadyOpened");
  });

  it("take every word along and no objection", () => {
    const clauses = clauseStates.map((state, position) => ({
      topic: null,
      position,
      title: state,
      body: "Text",
      state,
      authorPartnerId: state === "OPEN" ? null : "p0",
      gaps: ["[Name]"],
      brackets: [],
      objection: "nein",
    }));
    const copies = copyClauses(clauses);
    expect(copies.map((one) => one.state)).toEqual(["OPEN", "PROPOSED", "AGREED", "PROPOSED"]);
    expect(copies.map(({ title, body, position }) => ({ title, body, position }))).toEqual(
      clauses.map(({ title, body, position }) => ({ title, body, position })),
    );
    expect(copies.map((one) => one.authorPartnerId)).toEqual([null, "p0", "p0", "p0"]);
    for (const copy of copies) expect(copy).not.toHaveProperty("objection");
  });
});

describe("essential clauses (A11)", () => {
  it("are missing, there but not agreed, or settled", () => {
    const gap = clauseGap("NETWORK", [
      { topic: "CL1", state: "AGREED" },
      { topic: "CL3", state: "PROPOSED" },
      { topic: "CL9", state: "AGREED" },
      { topic: null, state: "AGREED" },
    ]);
    expect(gap).toEqual({ missing: ["CL13", "CL15"], unsettled: ["CL3"] });
  });

  it("are each in exactly one of the three", () => {
    const some = fc.array(
      fc.record({ topic: fc.constantFrom(...clauseTopics, null), state: fc.constantFrom(...clauseStates) }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(
        some,
        fc.constantFrom(
          "NETWORK" as const,
          "ALLIANCE" as const,
          "COALITION" as const,
          "UNDETERMINED" as const,
        ),
        (clauses, form) => {
          const { missing, unsettled } = clauseGap(form, clauses);
          const settled = essentialClauses(form).filter((topic) =>
            clauses.some((one) => one.topic === topic && one.state === "AGREED"),
          );
          expect([...missing, ...unsettled, ...settled].sort()).toEqual([...essentialClauses(form)].sort());
        },
      ),
    );
  });
});

describe("comparing two versions", () => {
  const clause = (topic: string | null, title: string, body: string) => ({ topic, title, body });
  it("recognises clauses by topic, title or words", () => {
    const from = [
      clause("CL1", "Zweck", "alt"),
      clause(null, "Treffen", "monatlich"),
      clause(null, "Weg", "geht"),
      clause(null, "Alter Name", "bleibt"),
    ];
    const to = [
      clause("CL1", "Zweck und Werte", "neu"),
      clause(null, "Treffen", "monatlich"),
      clause(null, "Neuer Name", "bleibt"),
      clause("CL9", "Sprechen", "dazu"),
    ];
    expect(compareClauses(from, to).map((one) => [one.kind, one.before?.title, one.after?.title])).toEqual([
      ["CHANGED", "Zweck", "Zweck und Werte"],
      ["SAME", "Treffen", "Treffen"],
      ["REMOVED", "Weg", undefined],
      ["CHANGED", "Alter Name", "Neuer Name"],
      ["ADDED", undefined, "Sprechen"],
    ]);
  });

  it("shows every clause of both exactly once", () => {
    const some = fc.array(
      fc.record({
        topic: fc.constantFrom("CL1", "CL2", null),
        title: fc.constantFrom("a", "b", "c"),
        body: fc.constantFrom("", "x", "y"),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(some, some, (from, to) => {
        const changes = compareClauses(from, to);
        const sorted = (list: unknown[]) => list.map((one) => JSON.stringify(one)).sort();
        expect(sorted(changes.flatMap((one) => (one.before ? [one.before] : [])))).toEqual(sorted(from));
        expect(changes.flatMap((one) => (one.after ? [one.after] : []))).toEqual(to);
        expect(compareClauses(to, to).every((one) => one.kind === "SAME")).toBe(true);
      }),
    );
  });
});
