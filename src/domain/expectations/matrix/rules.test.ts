import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HOME_ZONE, type Moment } from "@/domain/calendar";
import { expectationKinds } from "@/domain/catalogue/expectation-kinds";
import { resourceCategories } from "@/domain/catalogue/resources";
import { idleDaysOf } from "@/domain/expectations/idle";
import { hasLapsed } from "@/domain/expectations/lapsing";
import { expectationStates } from "@/domain/expectations/states";
import { type MatrixFact, matrixOf, stepOf } from "./rules";

/** One confirmed get of `a`, about press contacts. */
const fact = (parts: Partial<MatrixFact> = {}): MatrixFact => ({
  partnerId: "a",
  member: true,
  category: "PRESS",
  kind: "GET",
  state: "CONFIRMED",
  settled: false,
  begun: false,
  count: 1,
  amount: null,
  ...parts,
});
const give = (parts: Partial<MatrixFact> = {}) => fact({ kind: "GIVE", partnerId: "b", ...parts });
const rows = ["a", "b", "c"].map((id) => ({ id }));
const press = (facts: readonly MatrixFact[]) => matrixOf(rows, facts).columns[0];

describe("the balance of a column", () => {
  it.each([
    ["asked and brought by nobody", [fact()], "GAP"],
    ["brought only by who asks", [fact(), give({ partnerId: "a" })], "GAP"],
    ["brought by another, and nobody has said yes", [fact(), give()], "OFFERED"],
    ["promised in part, and nobody has the rest", [fact({ begun: true, amount: 4 })], "SHORT"],
    ["promised in part, and another has the rest", [fact({ begun: true, amount: 4 }), give()], "OFFERED"],
    ["brought and asked by nobody", [give()], "SURPLUS"],
    ["all met, nothing left", [fact({ settled: true }), give({ settled: true })], "COVERED"],
    ["all met, something left", [fact({ settled: true }), give()], "SURPLUS"],
    ["asked, and what was there is used up", [fact(), give({ settled: true })], "GAP"],
    ["brought by somebody who is no member", [fact(), give({ member: false })], "GAP"],
    ["asked by somebody who is no member", [fact({ member: false }), give()], "SURPLUS"],
    [
      "both ask and both give",
      [fact(), give(), fact({ partnerId: "b" }), give({ partnerId: "a" })],
      "OFFERED",
    ],
    ["less brought than asked", [fact({ amount: 9 }), give({ amount: 8 })], "SHORT"],
    ["as much brought as asked", [fact({ amount: 8 }), give({ amount: 8 })], "OFFERED"],
    ["asked without an amount", [fact(), fact({ amount: 9 }), give({ amount: 8 })], "OFFERED"],
    ["brought without an amount", [fact({ amount: 9 }), give({ amount: 8 }), give()], "OFFERED"],
    [
      "enough, but most of it is the asker's own",
      [fact({ amount: 9 }), give({ partnerId: "a", amount: 8 }), give({ amount: 2 })],
      "SHORT",
    ],
  ] as const)("%s", (_, facts, balance) => {
    expect(press(facts)?.balance).toBe(balance);
  });

  it("says how many ask in vain, and how many of them have confirmed nothing", () => {
    const facts = [
      fact(),
      fact({ state: "SHARED" }),
      fact({ partnerId: "c", state: "SHARED", count: 2 }),
      fact({ partnerId: "b", settled: true }),
    ];
    expect(press(facts)).toMatchObject({ asking: 2, giving: 0, without: 2, unconfirmed: 1 });
  });

  it("puts the widest gap first", () => {
    const facts = [fact({ category: "MONEY" }), fact(), fact({ partnerId: "b" })];
    expect(matrixOf(rows, facts).gaps).toEqual(["PRESS", "MONEY"]);
  });
});

describe("a cell", () => {
  it("says what is given, left, asked, met and unconfirmed, and what others have for it", () => {
    const facts = [
      fact({ count: 2 }),
      fact({ kind: "NEED", state: "SHARED" }),
      fact({ settled: true }),
      give({ partnerId: "a" }),
      give({ partnerId: "a", settled: true, count: 3 }),
      give({ count: 4 }),
      give({ partnerId: "c", settled: true }),
      give({ partnerId: "d", member: false }),
    ];
    expect(matrixOf(rows, facts).rows[0]?.cells).toEqual([
      { category: "PRESS", gives: 4, givesLeft: 1, asks: 3, settled: 1, unconfirmed: 1, fits: 4 },
    ]);
  });

  it.each([
    [0, 0],
    [1, 1],
    [3, 3],
    [17, 3],
  ])("with %i entries has step %i", (count, step) => expect(stepOf(count)).toBe(step));
});

const partner = fc.constantFrom("a", "b", "c", "left");
const anyFact: fc.Arbitrary<MatrixFact> = fc
  .record({
    partnerId: partner,
    category: fc.option(fc.constantFrom("MONEY" as const, "TIME" as const, "PRESS" as const), { nil: null }),
    kind: fc.constantFrom(...expectationKinds),
    state: fc.constantFrom(...expectationStates),
    settled: fc.boolean(),
    begun: fc.constant(false),
    count: fc.integer({ min: 1, max: 4 }),
    amount: fc.option(fc.integer({ min: 1, max: 9 }), { nil: null }),
  })
  .map((parts) => ({ ...parts, member: parts.partnerId !== "left" }));
const plan = fc.array(anyFact, { maxLength: 14 });
const check = (law: (facts: MatrixFact[]) => void) =>
  fc.assert(fc.property(plan, (facts) => void law(facts)));

describe("whatever is said", () => {
  it("the order does not matter", () =>
    check((facts) => expect(matrixOf(rows, [...facts].reverse())).toEqual(matrixOf(rows, facts))));

  it("drafts, withdrawn rows and red lines are nowhere", () =>
    check((facts) => {
      const counted = facts.filter(
        ({ state, kind }) => state !== "DRAFT" && state !== "WITHDRAWN" && kind !== "RED_LINE",
      );
      expect(matrixOf(rows, facts)).toEqual(matrixOf(rows, counted));
    }));

  it("who is no member changes no balance", () =>
    check((facts) => {
      const members = matrixOf(
        rows,
        facts.filter((one) => one.member),
      );
      const all = matrixOf(rows, facts);
      for (const column of members.columns) expect(all.columns).toContainEqual(column);
    }));

  it("what one gives oneself closes no gap", () =>
    check((facts) => {
      for (const category of matrixOf(rows, facts).gaps) {
        const asking = facts.filter(
          (one) => one.category === category && !one.settled && one.kind !== "GIVE",
        );
        const more = asking.map((one) => ({ ...one, kind: "GIVE" as const, amount: 9 }));
        const own = new Set(asking.map((one) => one.partnerId));
        if (own.size === 1) expect(matrixOf(rows, [...facts, ...more]).gaps).toContain(category);
      }
    }));

  it("amounts of one category say nothing about another", () =>
    check((facts) => {
      const more = facts.map((one) => (one.category === "MONEY" ? { ...one, amount: 1_000_000 } : one));
      const others = (list: MatrixFact[]) =>
        matrixOf(rows, list).columns.filter((column) => column.category !== "MONEY");
      expect(others(more)).toEqual(others(facts));
    }));

  it("columns, cells and gaps tell the same", () =>
    check((facts) => {
      const everybody = [...new Set(facts.map((one) => one.partnerId))].map((id) => ({ id }));
      const { columns, rows: all, gaps, elsewhere } = matrixOf(everybody, facts);
      const isMember = (id: string) => facts.some((one) => one.partnerId === id && one.member);
      for (const [at, column] of columns.entries()) {
        const cells = all.filter((row) => isMember(row.partnerId)).map((row) => row.cells[at]);
        expect(cells.filter((cell) => cell && cell.asks > 0)).toHaveLength(column.asking);
        expect(cells.filter((cell) => cell && cell.givesLeft > 0)).toHaveLength(column.giving);
        const vain = cells.filter((cell) => cell && cell.asks > 0 && cell.fits === 0);
        expect(vain).toHaveLength(column.without);
        expect(gaps.includes(column.category)).toBe(column.without > 0);
      }
      const shown = all.flatMap((row) => row.cells).map((cell) => cell.gives + cell.asks + cell.settled);
      const said = facts.filter(
        ({ state, kind }) => (state === "SHARED" || state === "CONFIRMED") && kind !== "RED_LINE",
      );
      expect(shown.reduce((sum, count) => sum + count, elsewhere)).toBe(
        said.reduce((sum, one) => sum + one.count, 0),
      );
      expect(columns.map((column) => column.category)).toEqual(
        resourceCategories.filter((category) => said.some((one) => one.category === category)),
      );
    }));
});

describe("time passes", () => {
  const today = { today: "2027-03-01", zone: HOME_ZONE } as const;

  it.each<[string, Moment | null, boolean]>([
    ["CONFIRMED", "2026-03-01T10:00:00.000Z", false],
    ["CONFIRMED", "2026-02-28T10:00:00.000Z", true],
    ["CONFIRMED", "2026-02-28T22:59:59.000Z", true],
    ["CONFIRMED", "2026-02-28T23:00:00.000Z", false],
    ["SHARED", "2020-01-01T10:00:00.000Z", false],
    ["CONFIRMED", null, false],
  ])("%s at %s has lapsed on 1 March 2027: %s", (state, confirmedAt, lapsed) => {
    expect(hasLapsed({ state, confirmedAt }, today)).toBe(lapsed);
  });

  it.each<[string, string, boolean, Moment, number | null]>([
    ["GIVE", "CONFIRMED", false, "2026-12-31T10:00:00.000Z", 60],
    ["GIVE", "CONFIRMED", false, "2026-12-31T22:59:59.000Z", 60],
    ["GIVE", "CONFIRMED", false, "2026-12-31T23:00:00.000Z", null],
    ["GIVE", "CONFIRMED", false, "2027-01-01T10:00:00.000Z", null],
    ["GIVE", "CONFIRMED", true, "2026-01-01T10:00:00.000Z", null],
    ["GIVE", "SHARED", false, "2026-01-01T10:00:00.000Z", null],
    ["NEED", "CONFIRMED", false, "2026-01-01T10:00:00.000Z", null],
  ])("a %s that is %s (taken: %s) since %s is idle for %s days", (kind, state, taken, confirmedAt, days) => {
    expect(idleDaysOf({ kind, state, confirmedAt }, taken, today)).toBe(days);
  });
});
