import { describe, expect, it } from "vitest";
import type { Snapshot } from "@/domain/analysis/snapshot";
import { aGive, aMatch, anExpectation, aPartner, aSnapshot } from "@/domain/analysis/testing";
import { asksOf, findExpectationGaps } from "./expectation-gaps";

const told = (parts: Partial<Snapshot>) =>
  findExpectationGaps(aSnapshot(parts)).map(({ code, severity, values }) => [code, severity, values.count]);

const need = (parts: Parameters<typeof anExpectation>[1] = {}) => anExpectation("need", parts);
const hours = (quantity: number) => need({ category: "TIME", quantity });
const offered = (parts: Parameters<typeof aGive>[1] = {}) => aGive("give", { category: "TIME", ...parts });

describe("A1 expectation gap", () => {
  it.each<[string, Partial<Snapshot>, unknown[]]>([
    ["nothing is asked for", { expectations: [aGive("give")] }, []],
    ["nobody offers it", { expectations: [need()] }, [["noOffer", "NORMAL", 1]]],
    ["a must that nobody offers", { expectations: [need({ priority: "MUST" })] }, [["noOffer", "HIGH", 1]]],
    [
      "own gives never count",
      { expectations: [need(), aGive("own", { partnerId: "a" })] },
      [["noOffer", "NORMAL", 1]],
    ],
    ["another one offers it", { expectations: [need(), aGive("give")] }, [["offerExists", "NORMAL", 1]]],
    [
      "the offer is of another kind",
      { expectations: [need(), aGive("give", { category: "ROOMS" })] },
      [["noOffer", "NORMAL", 1]],
    ],
    ["a draft asks for nothing", { expectations: [need({ state: "DRAFT" })] }, []],
    [
      "a draft offers nothing",
      { expectations: [need(), aGive("give", { state: "DRAFT" })] },
      [["noOffer", "NORMAL", 1]],
    ],
    ["a red line asks for nothing", { expectations: [need({ kind: "RED_LINE" })] }, []],
    [
      "one match meets an ask without an amount",
      { expectations: [need(), aGive("give")], matches: [aMatch("give", "need")] },
      [],
    ],
    [
      "a proposed match does not",
      { expectations: [need(), aGive("give")], matches: [aMatch("give", "need", { state: "PROPOSED" })] },
      [["offerExists", "NORMAL", 1]],
    ],
    [
      "a broken match does not",
      { expectations: [need(), aGive("give")], matches: [aMatch("give", "need", { state: "BROKEN" })] },
      [["offerExists", "NORMAL", 1]],
    ],
    [
      "part of the amount",
      { expectations: [hours(20), offered()], matches: [aMatch("give", "need", { quantity: 8 })] },
      [["partial", "NORMAL", 1]],
    ],
    [
      "an amount that is met",
      {
        expectations: [hours(20), offered()],
        matches: [aMatch("give", "need", { quantity: 20, state: "FULFILLED" })],
      },
      [],
    ],
    [
      "a give that is used up helps nobody else",
      {
        expectations: [
          hours(5),
          offered({ quantity: 8 }),
          anExpectation("other", { partnerId: "a", category: "TIME", quantity: 8 }),
        ],
        matches: [aMatch("give", "other", { quantity: 8 })],
      },
      [["noOffer", "NORMAL", 1]],
    ],
    [
      "going on without it",
      { expectations: [need({ priority: "MUST", openAccepted: true })] },
      [["goesWithout", "INFO", 1]],
    ],
    [
      "who asks has left",
      { expectations: [need()], partners: [aPartner("a", { state: "LEFT" }), aPartner("b")] },
      [],
    ],
    [
      "who offers has left",
      {
        expectations: [need(), aGive("give")],
        matches: [aMatch("give", "need")],
        partners: [aPartner("a"), aPartner("b", { state: "LEFT" })],
      },
      [["noOffer", "NORMAL", 1]],
    ],
  ])("%s", (_case, parts, expected) => {
    expect(told(parts)).toEqual(expected);
  });

  it("does not count what an organisation promises itself, nor what is of another kind", () => {
    const own = [need(), aGive("own", { partnerId: "a" })];
    const other = [need(), aGive("rooms", { category: "ROOMS" })];
    expect(told({ expectations: own, matches: [aMatch("own", "need")] })).toEqual([["noOffer", "NORMAL", 1]]);
    expect(told({ expectations: other, matches: [aMatch("rooms", "need")] })).toEqual([
      ["noOffer", "NORMAL", 1],
    ]);
  });

  it("adds up what several promise, and says how much of what", () => {
    const expectations = [
      hours(20),
      aGive("one", { category: "TIME" }),
      aGive("two", { category: "TIME", partnerId: "c" }),
    ];
    const matches = [
      aMatch("one", "need", { quantity: 5 }),
      aMatch("two", "need", { quantity: 7, state: "FULFILLED" }),
    ];
    const snapshot = aSnapshot({
      partners: ["a", "b", "c"].map((id) => aPartner(id)),
      expectations,
      matches,
    });
    expect(findExpectationGaps(snapshot)).toMatchObject([
      {
        code: "partial",
        records: [
          { kind: "EXPECTATION", id: "need" },
          { kind: "PARTNER", id: "a" },
        ],
        values: { category: "TIME", asked: 20, promised: 12 },
        fix: { code: "seek", path: ["expectations", "needs", "time"] },
      },
    ]);
  });

  it("speaks once of everybody who asks for the same, and marks who has not confirmed", () => {
    const snapshot = aSnapshot({
      partners: [aPartner("a", { name: "Zebra" }), aPartner("b", { name: "Ameise" }), aPartner("c")],
      expectations: [
        need(),
        anExpectation("n2", { partnerId: "a", state: "SHARED" }),
        anExpectation("n3", { partnerId: "b", state: "SHARED", priority: "MUST" }),
      ],
    });
    const [gap, ...rest] = findExpectationGaps(snapshot);
    expect(rest).toEqual([]);
    expect(gap).toMatchObject({
      code: "noOffer",
      severity: "HIGH",
      values: { category: "PRESS", count: 2, unconfirmed: 1 },
    });
    expect(gap?.records.map((record) => record.id)).toEqual(["n2", "n3", "need", "b", "a"]);
  });

  it("names after those who ask the ones who could give", () => {
    const snapshot = aSnapshot({
      partners: ["a", "b", "c"].map((id) => aPartner(id)),
      expectations: [need({ partnerId: "c" }), aGive("give")],
    });
    const [gap] = findExpectationGaps(snapshot);
    expect(gap?.records.map((record) => record.id)).toEqual(["need", "give", "c", "b"]);
    expect(gap).toMatchObject({ code: "offerExists", fix: { path: ["expectations", "need"] } });
  });

  it("leads to what is left for an ask that is met in part, and names who has it", () => {
    const snapshot = aSnapshot({
      partners: ["a", "b", "c"].map((id) => aPartner(id)),
      expectations: [
        hours(20),
        aGive("one", { category: "TIME" }),
        aGive("two", { category: "TIME", partnerId: "c" }),
      ],
      matches: [aMatch("one", "need", { quantity: 5 })],
    });
    const [gap] = findExpectationGaps(snapshot);
    expect(gap).toMatchObject({
      code: "partial",
      fix: { code: "bringTogether", path: ["expectations", "need"] },
    });
    expect(gap?.records.map((record) => record.id)).toEqual(["need", "two", "a", "c"]);
  });

  it("leads to the page of the category where several ask for what somebody has", () => {
    const snapshot = aSnapshot({
      partners: ["a", "b", "c"].map((id) => aPartner(id)),
      expectations: [need(), need({ id: "n2", partnerId: "c" }), aGive("give")],
    });
    const [gap] = findExpectationGaps(snapshot);
    expect(gap).toMatchObject({ code: "offerExists", fix: { path: ["expectations", "needs", "press"] } });
  });

  it("offers a broken pair again", () => {
    const snapshot = aSnapshot({
      expectations: [need(), aGive("give")],
      matches: [aMatch("give", "need", { state: "BROKEN" })],
    });
    const [gap] = findExpectationGaps(snapshot);
    expect(gap).toMatchObject({ code: "offerExists", fix: { path: ["expectations", "need"] } });
  });

  it("tells of every ask how it stands", () => {
    const snapshot = aSnapshot({ expectations: [need(), aGive("give")], matches: [aMatch("give", "need")] });
    expect(asksOf(snapshot).map((ask) => ask.state)).toEqual(["MET"]);
  });
});
