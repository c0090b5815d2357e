import { describe, expect, it } from "vitest";
import { amountSharesOf, findConcentration } from "@/domain/analysis/power/concentration";
import type { Snapshot } from "@/domain/analysis/snapshot";
import {
  aCommitment,
  aGive,
  aGoal,
  aMatch,
  anExpectation,
  aPartner,
  aSnapshot,
} from "@/domain/analysis/testing";
import type { Day } from "@/domain/calendar";
import { findIdleOffers } from "./idle-offers";
import { findUnbackedGoals } from "./unbacked-goals";

const left = (id: string) => aPartner(id, { state: "LEFT" });
const three = ["a", "b", "c"].map((id) => aPartner(id));

describe("A2 idle offer", () => {
  const since = (day: Day) => ({ confirmedAt: `${day}T08:00:00.000Z` as const });
  it.each<[string, Partial<Snapshot>, number]>([
    ["59 days", { expectations: [aGive("give", since("2027-01-01"))] }, 0],
    ["60 days", { expectations: [aGive("give", since("2026-12-31"))] }, 1],
    ["only shared", { expectations: [aGive("give", { ...since("2026-12-01"), state: "SHARED" })] }, 0],
    ["a need is no offer", { expectations: [anExpectation("need", since("2026-12-01"))] }, 0],
    [
      "who offered has left",
      { expectations: [aGive("give", since("2026-12-01"))], partners: [aPartner("a"), left("b")] },
      0,
    ],
  ])("%s", (_case, parts, count) => {
    expect(findIdleOffers(aSnapshot(parts))).toHaveLength(count);
  });

  it("is brought together where somebody still asks for it, and only read where nobody does", () => {
    const give = aGive("give", since("2026-12-01"));
    const asked = aSnapshot({ expectations: [give, anExpectation("need")] });
    expect(findIdleOffers(asked)).toMatchObject([
      {
        fix: { code: "bringTogether" },
        records: [{ id: "give" }, { id: "b" }, { id: "a" }],
        values: { count: 1 },
      },
    ]);
    const alone = aSnapshot({ expectations: [give] });
    expect(findIdleOffers(alone)).toMatchObject([{ fix: { code: "readOffer" }, records: [{}, { id: "b" }] }]);
  });

  it.each([
    ["PROPOSED", 0],
    ["ACCEPTED", 0],
    ["FULFILLED", 0],
    ["BROKEN", 1],
  ] as const)("with a match that is %s", (state, count) => {
    const expectations = [aGive("give", since("2026-12-01")), anExpectation("need")];
    const matches = [aMatch("give", "need", { state })];
    expect(findIdleOffers(aSnapshot({ expectations, matches }))).toHaveLength(count);
    const alone = aSnapshot({ expectations, matches, partners: [left("a"), aPartner("b")] });
    expect(findIdleOffers(alone)).toMatchObject([
      { values: { category: "PRESS", days: 90 }, fix: { path: ["expectations", "give"] } },
    ]);
  });
});

describe("A4 unbacked goal", () => {
  const backedBy = (...partnerIds: string[]) =>
    partnerIds.map((partnerId) => ({ partnerId, position: "SUPPORTS" as const }));
  it.each<[string, Parameters<typeof aGoal>[1], string[]]>([
    ["two back it", {}, []],
    ["nobody does", { positions: [], leadPartnerId: null }, ["orphan"]],
    ["one does", { positions: backedBy("a") }, ["thin"]],
    ["leading is backing", { leadPartnerId: "a", positions: backedBy("b") }, []],
    [
      "unless the lead says otherwise",
      { leadPartnerId: "a", positions: [...backedBy("b"), { partnerId: "a", position: "RESERVATION" }] },
      ["thin"],
    ],
    [
      "accepting is not backing",
      { positions: [...backedBy("a"), { partnerId: "b", position: "ACCEPTS" }] },
      ["thin"],
    ],
    ["nobody leads it", { leadPartnerId: null }, []],
    [
      "a red line",
      { positions: [...backedBy("a", "b"), { partnerId: "c", position: "RED_LINE" }] },
      ["contested"],
    ],
    ["who left backs nothing", { positions: backedBy("a", "d") }, ["thin"]],
    [
      "who left has no red line",
      { positions: [...backedBy("a", "b"), { partnerId: "d", position: "RED_LINE" }] },
      [],
    ],
    ["its lead has left", { leadPartnerId: "d" }, ["leadLost"]],
    ["its lead is gone altogether", { leadPartnerId: "nobody" }, ["leadLost"]],
    ["only proposed", { state: "PROPOSED", positions: [] }, []],
    ["reached", { state: "ACHIEVED", positions: [] }, []],
    ["in progress", { state: "IN_PROGRESS", positions: [], leadPartnerId: null }, ["orphan"]],
  ])("%s", (_case, parts, codes) => {
    const snapshot = aSnapshot({ partners: [...three, left("d")], goals: [aGoal("g", parts)] });
    expect(findUnbackedGoals(snapshot).map((finding) => finding.code)).toEqual(codes);
  });

  it("names those whom it concerns, and leads to where it is mended", () => {
    const goals = [
      aGoal("g", {
        leadPartnerId: "d",
        positions: [...backedBy("a"), { partnerId: "c", position: "RED_LINE" }],
      }),
    ];
    const findings = findUnbackedGoals(aSnapshot({ partners: [...three, left("d")], goals }));
    expect(
      findings.map(({ code, severity, records, fix }) => [code, severity, records.at(-1)?.id, fix.path]),
    ).toEqual([
      ["thin", "NORMAL", "a", ["goals", "g"]],
      ["leadLost", "HIGH", "d", ["goals", "g", "edit"]],
      ["contested", "HIGH", "c", ["goals", "g"]],
    ]);
  });
});

describe("A5 concentration", () => {
  it("takes the shares of domain.md", () => {
    const rows = [60, 20, 20].map((amount, index) => ({ partnerId: `${index}`, amount }));
    const shares = amountSharesOf(rows);
    expect(shares.topShare).toBeCloseTo(0.6);
    expect(shares.hhi).toBeCloseTo(0.44);
    expect(amountSharesOf([])).toEqual({ topPartnerId: null, topShare: 0, hhi: 0 });
  });

  const money = (partnerId: string, amount: number | null, parts: Parameters<typeof aCommitment>[1] = {}) =>
    aCommitment(`${partnerId}${amount}${parts.category ?? ""}`, { partnerId, amount, ...parts });
  it.each<[string, ReturnType<typeof aCommitment>[], string[]]>([
    ["60, 20, 20", [money("a", 60), money("b", 20), money("c", 20)], ["topShare"]],
    ["exactly half", [money("a", 50), money("b", 30), money("c", 20)], []],
    [
      "two promises of one organisation",
      [money("a", 30), money("a", 31), money("b", 20), money("c", 20)],
      ["topShare"],
    ],
    ["one brings all of it", [money("a", 10)], ["topShare"]],
    ["one brings all of it, and it is critical", [money("a", 10, { critical: true })], ["oneProvider"]],
    ["critical, from two", [money("a", 10, { critical: true }), money("b", 10)], []],
    [
      "critical, without an amount",
      [aCommitment("x", { category: "EXPERTISE", amount: null, critical: true })],
      ["oneProvider"],
    ],
    ["no amounts", [money("a", null), money("b", null)], []],
    [
      "unlike units never add",
      [money("a", 60), money("b", 60), money("c", 200, { category: "TIME" })],
      ["topShare"],
    ],
    ["an offer is no promise", [money("a", 60, { state: "OFFERED" }), money("b", 20), money("c", 20)], []],
    ["taken back", [money("a", 60, { state: "WITHDRAWN" }), money("b", 20), money("c", 20)], []],
    ["delivered", [money("a", 60, { state: "DELIVERED" }), money("b", 20), money("c", 20)], ["topShare"]],
    ["who left brings nothing", [money("d", 60), money("b", 20), money("c", 20)], []],
  ])("%s", (_case, commitments, codes) => {
    const snapshot = aSnapshot({ partners: [...three, left("d")], commitments });
    expect(findConcentration(snapshot).map((finding) => finding.code)).toEqual(codes);
  });

  it("says nothing of shares between two", () => {
    expect(findConcentration(aSnapshot({ commitments: [money("a", 60), money("b", 20)] }))).toEqual([]);
  });
});
