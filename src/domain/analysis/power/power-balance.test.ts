import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Snapshot } from "@/domain/analysis/snapshot";
import { aCommitment, aGoal, aPartner, aRisk, aSnapshot } from "@/domain/analysis/testing";
import { findPowerBalance, powerOf } from "./power-balance";

const three = ["a", "b", "c"].map((id) => aPartner(id));
const led = (partnerId: string, count: number) =>
  Array.from({ length: count }, (_, n) => aGoal(`g-${partnerId}-${n}`, { leadPartnerId: partnerId }));
const plan = (parts: Partial<Snapshot>) => aSnapshot({ partners: three, ...parts });
const codes = (snapshot: Snapshot) => findPowerBalance(snapshot).map((one) => one.code);

describe("too many roles", () => {
  it.each([
    ["more than 40 % of five", [3, 1, 1], ["tooMany"]],
    ["exactly 40 %", [2, 2, 1], []],
    ["more than 40 %, but of four", [3, 1, 0], []],
    ["two organisations at once", [3, 3, 0], ["tooMany", "tooMany"]],
    ["spread evenly", [2, 2, 2], []],
    ["nothing at all", [0, 0, 0], []],
  ])("%s", (_, [a = 0, b = 0, c = 0], found) => {
    expect(codes(plan({ goals: [...led("a", a), ...led("b", b), ...led("c", c)] }))).toEqual(found);
  });

  it("counts leads, watched risks, chairs and spokespeople, and no deputies of the coordination", () => {
    const [a] = powerOf(
      plan({
        goals: led("a", 1),
        risks: [
          aRisk("r", { ownerPartnerId: "a" }),
          aRisk("closed", { ownerPartnerId: "a", state: "CLOSED" }),
        ],
        mandates: [
          { id: "m1", kind: "CHAIR", partnerId: "a" },
          { id: "m2", kind: "SPOKESPERSON", partnerId: "a" },
          { id: "m3", kind: "DEPUTY_COORDINATION", partnerId: "a" },
        ],
      }),
    );
    expect(a).toMatchObject({ leads: 1, watches: 1, speaks: 2, roles: 4 });
  });

  it("leaves out goals that are over", () => {
    const goals = led("a", 5).map((goal) => ({ ...goal, state: "ACHIEVED" as const }));
    expect(powerOf(plan({ goals }))[0]?.roles).toBe(0);
  });

  it("finds nothing among two, where somebody always holds half", () => {
    expect(codes(aSnapshot({ goals: led("a", 6) }))).toEqual([]);
  });
});

describe("only the largest", () => {
  const sized = (...capacities: ("VOLUNTEER" | "UP_TO_50" | "OVER_50" | null)[]) =>
    capacities.map((capacity, at) => aPartner("abc"[at] ?? "x", { capacity }));

  it.each([
    ["the two largest hold all", sized("OVER_50", "OVER_50", "VOLUNTEER"), { a: 1, b: 1 }, true],
    ["the only larger one holds all", sized("UP_TO_50", "VOLUNTEER", null), { a: 2 }, true],
    ["a smaller one holds one", sized("OVER_50", "OVER_50", "VOLUNTEER"), { a: 1, c: 1 }, false],
    ["one whose size is unknown holds one", sized("OVER_50", "VOLUNTEER", null), { a: 1, c: 1 }, false],
    ["all are of one size", sized("OVER_50", "OVER_50", "OVER_50"), { a: 2 }, false],
    ["a single role", sized("OVER_50", "VOLUNTEER", "VOLUNTEER"), { a: 1 }, false],
    ["no sizes", sized(null, null, null), { a: 2 }, false],
  ] as const)("%s", (_, partners, roles, found) => {
    const goals = Object.entries(roles).flatMap(([id, count]) => led(id, count));
    expect(codes(aSnapshot({ partners, goals })).includes("onlyLargest")).toBe(found);
  });
});

describe("what is promised beside it", () => {
  it("adds hours to hours and euros to euros, and says nothing where nothing was promised", () => {
    const commitments = [
      aCommitment("k1", { category: "TIME", amount: 20 }),
      aCommitment("k2", { category: "TIME", amount: 10, state: "DELIVERED" }),
      aCommitment("k3", { category: "MONEY", amount: 500 }),
      aCommitment("k4", { category: "MONEY", amount: 900, state: "OFFERED" }),
      aCommitment("k5", { category: "ROOMS", amount: 2 }),
      aCommitment("k6", { category: "MONEY", amount: null, partnerId: "b" }),
    ];
    const of = (id: string) => powerOf(plan({ commitments })).find((one) => one.partner.id === id);
    expect(of("a")).toMatchObject({ hours: 30, money: 500 });
    expect(of("b")).toMatchObject({ hours: null, money: 0 });
    expect(of("c")).toMatchObject({ hours: null, money: null });
  });
});

it("tells in the table what the findings say, for every spread", () => {
  fc.assert(
    fc.property(fc.tuple(fc.nat(6), fc.nat(6), fc.nat(6)), ([a, b, c]) => {
      const snapshot = plan({ goals: [...led("a", a), ...led("b", b), ...led("c", c)] });
      const powers = powerOf(snapshot);
      const all = powers.reduce((sum, power) => sum + power.roles, 0);
      expect(all).toBe(a + b + c);
      expect(powers.map((power) => power.roles)).toEqual([a, b, c].sort((one, other) => other - one));
      for (const found of findPowerBalance(snapshot)) {
        const power = powers.find((one) => found.records.some((record) => record.id === one.partner.id));
        expect(found.values).toEqual({ count: 1, roles: power?.roles, all });
      }
    }),
  );
});
