import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { perspectiveIds } from "@/domain/catalogue/perspectives";
import { partnerTiers } from "@/domain/partners/schema";
import { partnerStates } from "@/domain/partners/states";
import type { Layout } from "./drawing";
import { layoutOf } from "./layout";
import type { MapPlace } from "./place";
import { ringLine } from "./ring-line";
import { type Shape, shapes } from "./rings";
import {
  drawnRelations,
  relationsOf,
  type SeatFacts,
  seatOf,
  seatsOfTable,
  suggestedSeats,
  type TableFacts,
  tableOf,
} from "./table";

const name = fc.oneof(
  fc.constantFrom("Mieterverein", "Verkehrsgewerkschaft", "Initiative für bessere Busse Nordheim", "VCD"),
  fc.string({ minLength: 1, maxLength: 60, unit: "grapheme" }),
);
const seat: fc.Arbitrary<SeatFacts> = fc.record({
  id: fc.uuid(),
  name,
  code: fc.constant("MV"),
  strand: fc.nat(300),
  tier: fc.constantFrom(...partnerTiers),
  state: fc.constantFrom(...partnerStates),
  gives: fc.nat(9),
  asks: fc.nat(9),
  givesWhat: fc.constant([]),
  asksWhat: fc.constant([]),
});
const facts = (most: number): fc.Arbitrary<TableFacts> =>
  fc.record({
    partners: fc.uniqueArray(seat, { selector: (one) => one.id, maxLength: most, size: "max" }),
    missing: fc.subarray([...perspectiveIds]),
  });
const inRing = (count: number, tier: SeatFacts["tier"] = "CORE"): SeatFacts[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `${tier}-${index}`,
    name: `Verein ${String(index).padStart(2, "0")} in Nordheim`,
    code: "VN",
    strand: index,
    tier,
    state: "MEMBER",
    gives: 0,
    asks: 0,
    givesWhat: [],
    asksWhat: [],
  }));

const nameOf = (place: MapPlace) =>
  place.seat?.name ?? (place.kind === "MISSING" ? `fehlt: ${place.key}` : "");
const drawn = (table: TableFacts, shape: Shape = "TALL") => layoutOf(tableOf(table), shape, nameOf);
const distance = (a: { x: number; y: number }, b: { x: number; y: number }) =>
  Math.hypot(a.x - b.x, a.y - b.y);
const closest = ({ places }: Layout) =>
  Math.min(
    Number.POSITIVE_INFINITY,
    ...places.flatMap((a, i) => places.slice(i + 1).map((b) => distance(a, b))),
  );

describe("the table", () => {
  it("seats every member exactly once, in its ring, and nobody who is gone", () => {
    fc.assert(
      fc.property(facts(40), (given) => {
        const table = tableOf(given);
        const gone = new Set(["LEFT", "DECLINED", "EXPELLED"]);
        const expected = given.partners.filter((one) => !gone.has(one.state)).map((one) => one.id);
        expect(
          seatsOfTable(table)
            .map((one) => one.id)
            .sort(),
        ).toEqual(expected.sort());
        const members = given.partners.filter((one) => one.state === "MEMBER");
        for (const member of members)
          expect(table.rings.filter(({ seats }) => seats.some((one) => one.id === member.id))).toMatchObject([
            { ring: member.tier },
          ]);
        for (const { seats } of table.rings)
          expect(seats.map((one) => [one.place, one.of])).toEqual(seats.map((_, i) => [i + 1, seats.length]));
      }),
    );
  });

  it("is the same whatever the order of the rows", () => {
    fc.assert(
      fc.property(facts(20), fc.nat(), ({ partners, missing }, turn) => {
        const cut = turn % (partners.length + 1);
        const turned = [...partners.slice(cut), ...partners.slice(0, cut)].reverse();
        expect(tableOf({ partners: turned, missing })).toEqual(tableOf({ partners, missing }));
      }),
    );
  });

  it.each([
    ["PAUSED", 1, 0, false],
    ["LEAVING", 1, 0, false],
    ["MEMBER", 1, 0, true],
    ["INVITED", 0, 1, true],
    ["ONBOARDING", 0, 1, true],
    ["LEFT", 0, 0, undefined],
  ] as const)("%s: %i at it, %i outside", (state, at, outside, firm) => {
    const table = tableOf({ partners: inRing(1).map((one) => ({ ...one, state })), missing: [] });
    expect([table.rings[0]?.seats.length, table.outside.length]).toEqual([at, outside]);
    expect(seatsOfTable(table)[0]?.firm).toBe(firm);
  });

  it.each([
    [0, 0, 6],
    [1, 2, 4],
    [1, 8, 0],
    [2, 0, 0],
  ])("of %i with %i missing has %i seats without a name", (members, missing, unnamed) => {
    const table = tableOf({ partners: inRing(members), missing: perspectiveIds.slice(0, missing) });
    expect(table.unnamed).toBe(unnamed);
  });
});

describe("the first day", () => {
  it("has six empty seats of the catalogue, in its order, without those that somebody speaks for", () => {
    expect(suggestedSeats(new Set())).toEqual(perspectiveIds.slice(0, 6));
    expect(suggestedSeats(new Set(["affected", "young", "own words"]))).toEqual([
      "migrant",
      "workers",
      "womenQueer",
      "disabled",
      "faith",
      "older",
    ]);
    expect(suggestedSeats(new Set(perspectiveIds))).toEqual([]);
  });

  it("needs no seats without a name beside them", () => {
    const table = tableOf({ partners: inRing(1), missing: [], suggested: perspectiveIds.slice(0, 6) });
    expect(table.unnamed).toBe(0);
    const keys = layoutOf(table, "WIDE", nameOf).places.map(({ key }) => key);
    expect(keys).toHaveLength(7);
  });
});

describe("the picture", () => {
  it("shows the same as the list: every seat and every gap once", () => {
    fc.assert(
      fc.property(facts(40), fc.constantFrom<Shape>("WIDE", "TALL"), (given, shape) => {
        const table = tableOf(given);
        const { places } = layoutOf(table, shape, nameOf);
        const listed = [...seatsOfTable(table).map((one) => one.id), ...table.missing];
        const named = places.filter((place) => place.kind !== "UNNAMED").map((place) => place.key);
        expect([...named].sort()).toEqual([...listed].sort());
        expect(places.length - named.length).toBe(table.unnamed);
      }),
      { numRuns: 60 },
    );
  });

  it.each(["WIDE", "TALL"] as const)("%s: discs never touch, names stay apart and inside", (shape) => {
    fc.assert(
      fc.property(facts(40), (given) => {
        const layout = drawn(given, shape);
        expect(closest(layout)).toBeGreaterThanOrEqual(2 * layout.radius);
        for (const { x, y } of layout.places) {
          expect(x).toBeGreaterThanOrEqual(layout.radius);
          expect(x).toBeLessThanOrEqual(layout.width - layout.radius);
          expect(y).toBeGreaterThanOrEqual(layout.radius);
          expect(y).toBeLessThanOrEqual(layout.height - layout.radius);
        }
        const boxes = layout.places.flatMap(({ label }) => (label ? [label.box] : []));
        for (const [i, a] of boxes.entries()) {
          expect(a.left >= 0 && a.right <= layout.width && a.top >= 0 && a.bottom <= layout.height).toBe(
            true,
          );
          for (const b of boxes.slice(i + 1))
            expect(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top).toBe(
              true,
            );
          for (const { x, y } of layout.places)
            expect(x > a.left && x < a.right && y > a.top && y < a.bottom).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("lets no name out of the picture where a ring between two others is empty", () => {
    const [inside, outside] = [inRing(1, "CORE"), inRing(1, "SUPPORTER")];
    const named = (name: string) => (one: SeatFacts) => ({ ...one, name });
    const partners = [...inside.map(named("ʹʹʹꠀʹʹʹʹἀʹʹ")), ...outside.map(named("Verkehrsgewerkschaft"))];
    const layout = drawn({ partners, missing: [] }, "WIDE");
    for (const { label } of layout.places)
      if (label) expect([label.box.left >= 0, label.box.right <= layout.width]).toEqual([true, true]);
  });

  it.each(partnerTiers)("keeps forty discs in the ring %s big enough for a finger at 360 px", (tier) => {
    for (const shape of ["WIDE", "TALL"] as const) {
      const layout = drawn({ partners: inRing(40, tier), missing: [] }, shape);
      expect(closest(layout)).toBeGreaterThanOrEqual(2 * layout.radius);
      expect(2 * layout.radius).toBeGreaterThanOrEqual(24);
      if (shape === "TALL") expect(layout.width).toBe(shapes.TALL.width);
    }
  });

  it("holds two hundred without touching", () => {
    for (const tier of partnerTiers)
      for (const shape of ["WIDE", "TALL"] as const) {
        const layout = drawn({ partners: inRing(200, tier), missing: [...perspectiveIds] }, shape);
        expect(closest(layout)).toBeGreaterThanOrEqual(2 * layout.radius);
      }
  });

  const counts: [number, number, number][] = [
    [1, 0, 0],
    [3, 3, 2],
    [8, 0, 0],
    [11, 0, 0],
    [4, 4, 4],
    [0, 11, 0],
    [2, 1, 8],
  ];
  const full = ([core, associate, supporter]: (typeof counts)[number], missing: number) => ({
    partners: [...inRing(core), ...inRing(associate, "ASSOCIATE"), ...inRing(supporter, "SUPPORTER")],
    missing: perspectiveIds.slice(0, missing),
  });

  it.each(counts)(
    "shows three rings with %i, %i and %i seats: the inner one is far from the outer",
    (...seats) => {
      for (const missing of [0, 3])
        for (const shape of ["WIDE", "TALL"] as const) {
          const { rings } = drawn(full(seats, missing), shape);
          const [a, b, c] = rings.map(({ rx }) => rx) as [number, number, number];
          expect(a / c, `${shape} ${missing}`).toBeLessThanOrEqual(0.67);
          expect((b - a) / c, `${shape} ${missing}`).toBeGreaterThan(0.1);
          expect((c - b) / c, `${shape} ${missing}`).toBeGreaterThan(0.1);
        }
    },
  );

  it.each(counts)("draws no line through a name with %i, %i and %i seats", (...seats) => {
    for (const shape of ["WIDE", "TALL"] as const) {
      const { places, rings, centre } = drawn(full(seats, 3), shape);
      const boxes = places.flatMap(({ label }) => (label ? [label.box] : []));
      for (const ring of rings) {
        const points = ringLine(ring, centre, boxes).flat();
        const inside = points.filter(({ x, y }) =>
          boxes.some((box) => x > box.left && x < box.right && y > box.top && y < box.bottom),
        );
        expect(inside).toEqual([]);
        expect(points.length, shape).toBeGreaterThan(ringLine(ring, centre, []).flat().length / 4);
      }
    }
  });

  it("keeps the rings from the inside out", () => {
    fc.assert(
      fc.property(facts(40), (given) => {
        const [a, b, c] = drawn(given).rings.map(({ rx }) => rx) as [number, number, number];
        expect(a < b && b < c).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe("lines", () => {
  it("go from the chosen seat to seats that are there, tension first", () => {
    const table = tableOf({ partners: [...inRing(2), ...inRing(1, "SUPPORTER")], missing: [] });
    const lines = relationsOf(
      table,
      [
        { kind: "WORKS", partnerId: "CORE-1", count: 2 },
        { kind: "WORKS", partnerId: "CORE-0", count: 2 },
        { kind: "TENSION", partnerId: "SUPPORTER-0", count: 1 },
        { kind: "GIVES", partnerId: "gone", count: 1 },
      ],
      "CORE-0",
    );
    expect(lines.map(({ kind, seat: { id }, count }) => [kind, id, count])).toEqual([
      ["TENSION", "SUPPORTER-0", 1],
      ["WORKS", "CORE-1", 2],
    ]);
  });

  it("are drawn for common goals while they are few, and always for tension and what is given", () => {
    const table = tableOf({ partners: inRing(8), missing: [] });
    const facts = (works: number) => [
      { kind: "TENSION" as const, partnerId: "CORE-1", count: 1 },
      { kind: "GIVES" as const, partnerId: "CORE-2", count: 1 },
      ...Array.from({ length: works }, (_, at) => ({
        kind: "WORKS" as const,
        partnerId: `CORE-${at + 1}`,
        count: 1,
      })),
    ];
    const kinds = (works: number) =>
      drawnRelations(relationsOf(table, facts(works), "CORE-0")).map(({ kind }) => kind);
    expect(kinds(3)).toEqual(["TENSION", "GIVES", "WORKS", "WORKS", "WORKS"]);
    expect(kinds(4)).toEqual(["TENSION", "GIVES"]);
  });

  it("belong to a seat that the address can name", () => {
    expect(seatOf("019ab000-0000-7000-8000-000000000000")).toBe("019ab000-0000-7000-8000-000000000000");
    expect([seatOf("x"), seatOf(undefined), seatOf(["a"])]).toEqual([undefined, undefined, undefined]);
  });
});
