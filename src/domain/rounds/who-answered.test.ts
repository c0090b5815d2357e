import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ExpectationKind } from "@/domain/catalogue/expectation-kinds";
import { pageOfVoices, type RevealedFacts, voicesOf } from "./who-answered";

const REVEALED = new Date("2026-12-02T00:00:00Z");
const ON_TIME = new Date("2026-12-01T00:00:00Z");
const LATE = new Date("2026-12-03T00:00:00Z");
const ROUND = "round";

const partners = ["anna", "bert", "cora"].map((id) => ({ id, isAsked: true }));

const answered = (partnerId: string, answeredAt = ON_TIME, kind: ExpectationKind = "NEED") => ({
  partnerId,
  kind,
  answeredAt,
});
const noted = (partnerId: string, answer: "SOME" | "NONE", roundId: string | null = ROUND) => ({
  partnerId,
  kind: "NEED" as const,
  answer,
  roundId,
});
const legible = (partnerId: string, count = 1) => ({ partnerId, kind: "NEED" as const, count });
const facts = (given: Partial<RevealedFacts>): RevealedFacts => ({
  roundId: ROUND,
  revealedAt: REVEALED,
  answered: [],
  noted: [],
  legible: [],
  ...given,
});
const ask = (given: Partial<RevealedFacts>, own: string | null = null) =>
  voicesOf("NEED", facts(given), partners, own);

describe("voicesOf", () => {
  it("sorts words, nothing, unread and silence apart", () => {
    const voices = ask({
      answered: [answered("anna"), answered("bert"), answered("cora", ON_TIME, "GIVE")],
      noted: [noted("anna", "SOME"), noted("bert", "NONE")],
      legible: [legible("anna", 3)],
    });
    expect(voices).toEqual({
      words: [{ partnerId: "anna", late: false, count: 3 }],
      nothing: [{ partnerId: "bert", late: false }],
      unread: [],
      silent: ["cora"],
    });
  });

  it.each([
    ["hidden from the reader", { noted: [noted("anna", "SOME")] }],
    ["taken back since", { noted: [] }],
    ["nothing outside of the round only", { noted: [noted("anna", "NONE", null)] }],
  ])("says of an answer without a legible word no more than that it is there: %s", (_, given) => {
    const voices = ask({ answered: [answered("anna")], ...given });
    expect(voices.unread).toEqual([{ partnerId: "anna", late: false }]);
    expect(voices.words).toEqual([]);
    expect(voices.nothing).toEqual([]);
  });

  it("does not tell from who shows one entry whether there are more", () => {
    const shown = { answered: [answered("anna")], legible: [legible("anna")] };
    expect(ask({ ...shown, noted: [noted("anna", "SOME")] })).toEqual(ask({ ...shown, noted: [] }));
  });

  it("keeps what was said in the round, whatever was said after it", () => {
    const voices = ask({
      answered: [answered("anna")],
      noted: [noted("anna", "NONE"), noted("anna", "SOME", null)],
    });
    expect(voices.nothing).toEqual([{ partnerId: "anna", late: false }]);
  });

  it("finds a late nothing where it was said, outside of the round", () => {
    const voices = ask({ answered: [answered("anna", LATE)], noted: [noted("anna", "NONE", null)] });
    expect(voices.nothing).toEqual([{ partnerId: "anna", late: true }]);
  });

  it("puts the reader's organisation first and those who came late last", () => {
    const voices = ask(
      {
        answered: [answered("anna", LATE), answered("bert"), answered("cora")],
        legible: [legible("anna"), legible("bert"), legible("cora")],
      },
      "cora",
    );
    expect(voices.words.map(({ partnerId, late }) => [partnerId, late])).toEqual([
      ["cora", false],
      ["bert", false],
      ["anna", true],
    ]);
  });

  it("waits for members only", () => {
    const seats = [
      { id: "anna", isAsked: false },
      { id: "bert", isAsked: true },
    ];
    expect(voicesOf("NEED", facts({}), seats, null).silent).toEqual(["bert"]);
  });

  it("names every organisation once at most, and every member exactly once", () => {
    const id = fc.constantFrom("anna", "bert", "cora");
    const kind = fc.constantFrom<ExpectationKind>("NEED", "GIVE");
    const any = fc.record({
      answered: fc.array(
        fc.record({ partnerId: id, kind, answeredAt: fc.constantFrom(ON_TIME, REVEALED, LATE) }),
      ),
      noted: fc.array(
        fc.record({
          partnerId: id,
          kind,
          answer: fc.constantFrom("SOME" as const, "NONE" as const),
          roundId: fc.constantFrom(ROUND, null),
        }),
      ),
      legible: fc.array(fc.record({ partnerId: id, kind, count: fc.integer({ min: 0, max: 9 }) })),
    });
    fc.assert(
      fc.property(any, fc.option(id), (given, own) => {
        const { words, nothing, unread, silent } = ask(given, own);
        const named = [...words, ...nothing, ...unread].map((one) => one.partnerId).concat(silent);
        expect(named.sort()).toEqual(["anna", "bert", "cora"]);
      }),
    );
  });
});

describe("pageOfVoices", () => {
  const words = ["a", "b", "c", "d", "e"].map((partnerId) => ({ partnerId, late: false, count: 1 }));
  it.each([
    [2, undefined, ["a", "b"], "b"],
    [2, "b", ["c", "d"], "d"],
    [2, "d", ["e"], null],
    [5, undefined, ["a", "b", "c", "d", "e"], null],
    [2, "gone", ["a", "b"], "b"],
    [2, "e", [], null],
  ])("shows %i after %s", (size, after, shown, next) => {
    const page = pageOfVoices(words, size, after);
    expect(page.shown.map((voice) => voice.partnerId)).toEqual(shown);
    expect(page.next).toBe(next);
  });

  it("shows each voice once, page after page", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 0, max: 40 }), (size, count) => {
        const many = Array.from({ length: count }, (_, at) => ({
          partnerId: `p${at}`,
          late: false,
          count: 1,
        }));
        const seen: string[] = [];
        let after: string | null | undefined;
        do {
          const page = pageOfVoices(many, size, after ?? undefined);
          seen.push(...page.shown.map((voice) => voice.partnerId));
          after = page.next;
        } while (after);
        expect(seen).toEqual(many.map((voice) => voice.partnerId));
      }),
    );
  });
});
