import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectationKinds } from "@/domain/catalogue/expectation-kinds";
import { resourceCategories } from "@/domain/catalogue/resources";
import { findGaps, type GapFacts } from "./gaps";
import { expectationStates } from "./states";

const row = (
  partnerId: string,
  kind: GapFacts["kind"],
  state: GapFacts["state"] = "CONFIRMED",
  category: GapFacts["category"] = "PRESS",
) => ({
  partnerId,
  kind,
  state,
  category,
});

describe("findGaps", () => {
  it.each([
    [
      "nobody offers it",
      [row("a", "NEED"), row("b", "GET")],
      [{ category: "PRESS", partnerIds: ["a", "b"], unconfirmed: 0 }],
    ],
    ["another organisation offers it", [row("a", "NEED"), row("b", "GIVE")], []],
    [
      "only the one who asks offers it",
      [row("a", "NEED"), row("a", "GIVE")],
      [{ category: "PRESS", partnerIds: ["a"], unconfirmed: 0 }],
    ],
    [
      "the giver asks too: its own gift does not help it",
      [row("a", "NEED"), row("b", "GET"), row("b", "GIVE")],
      [{ category: "PRESS", partnerIds: ["b"], unconfirmed: 0 }],
    ],
    ["the offer is only shared", [row("a", "NEED"), row("b", "GIVE", "SHARED")], []],
    [
      "the offer was withdrawn",
      [row("a", "NEED"), row("b", "GIVE", "WITHDRAWN")],
      [{ category: "PRESS", partnerIds: ["a"], unconfirmed: 0 }],
    ],
    [
      "the offer is a draft",
      [row("a", "NEED"), row("b", "GIVE", "DRAFT")],
      [{ category: "PRESS", partnerIds: ["a"], unconfirmed: 0 }],
    ],
    ["the ask is a draft", [row("a", "NEED", "DRAFT")], []],
    [
      "asks are unconfirmed",
      [row("a", "NEED", "SHARED"), row("b", "NEED"), row("b", "GET", "SHARED")],
      [{ category: "PRESS", partnerIds: ["a", "b"], unconfirmed: 1 }],
    ],
    ["a red line asks for nothing", [row("a", "RED_LINE")], []],
    [
      "another category does not help",
      [row("a", "NEED"), row("b", "GIVE", "CONFIRMED", "MONEY")],
      [{ category: "PRESS", partnerIds: ["a"], unconfirmed: 0 }],
    ],
    ["a settled ask asks no longer", [{ ...row("a", "NEED"), settled: true }], []],
    [
      "a give that is used up helps nobody else",
      [{ ...row("b", "GIVE"), usedUp: true }, row("a", "NEED")],
      [{ category: "PRESS", partnerIds: ["a"], unconfirmed: 0 }],
    ],
  ] as const)("%s", (_case, rows, gaps) => {
    expect(findGaps(rows)).toEqual(gaps);
  });

  const facts = fc.array(
    fc.record({
      partnerId: fc.constantFrom("a", "b", "c", "d"),
      kind: fc.constantFrom(...expectationKinds),
      state: fc.constantFrom(...expectationStates),
      category: fc.option(fc.constantFrom(...resourceCategories)),
    }),
    { maxLength: 40 },
  );

  it("the widest gap comes first, nobody is named twice, and the unconfirmed are among the named", () => {
    fc.assert(
      fc.property(facts, (rows) => {
        const gaps = findGaps(rows);
        const sizes = gaps.map((gap) => gap.partnerIds.length);
        expect(sizes).toEqual([...sizes].sort((one, other) => other - one));
        for (const gap of gaps) {
          expect(new Set(gap.partnerIds).size).toBe(gap.partnerIds.length);
          expect(gap.unconfirmed).toBeLessThanOrEqual(gap.partnerIds.length);
        }
      }),
    );
  });

  it("one more offer never opens a gap, one more ask never closes one", () => {
    fc.assert(
      fc.property(facts, fc.constantFrom(...resourceCategories), (rows, category) => {
        const named = (list: readonly GapFacts[]) =>
          findGaps(list).flatMap((gap) => gap.partnerIds.map((partnerId) => `${gap.category} ${partnerId}`));
        const before = named(rows);
        expect(before).toEqual(
          expect.arrayContaining(named([...rows, row("e", "GIVE", "SHARED", category)])),
        );
        expect(named([...rows, row("e", "NEED", "SHARED", category)])).toEqual(
          expect.arrayContaining(before),
        );
      }),
    );
  });
});
