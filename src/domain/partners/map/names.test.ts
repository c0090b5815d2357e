import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partnerTiers } from "@/domain/partners/schema";
import type { Layout } from "./drawing";
import { distanceToName, NEARER } from "./labels";
import { layoutOf, placeKeyOf } from "./layout";
import { linesOf, measure, softened } from "./names";
import type { MapPlace } from "./place";
import type { Shape } from "./rings";
import type { SeatFacts } from "./table";
import { tableOf } from "./table";

describe("a name in lines", () => {
  it.each([
    ["VCD", 130, ["VCD"]],
    ["Initiative Bessere Busse", 130, ["Initiative", "Bessere Busse"]],
    ["Nord-Süd-Forum Nordheim", 130, ["Nord-Süd-", "Forum Nordheim"]],
    ["Bürgerinitiative Bad Zwischenahn", 107, ["Bürger-", "initiative Bad", "Zwischenahn"]],
    ["Nachtschwärmer", 107, ["Nacht-", "schwärmer"]],
    ["Studierendenausschuss Mitte", 140, ["Studierenden-", "ausschuss Mitte"]],
    ["Sportplatzfreunde", 107, ["Sportplatz-", "freunde"]],
    ["Elektrizitätenhaupt", 130, ["Elektrizitäten-", "haupt"]],
    ["Wmxqdrtzpkwmxqdrtzpk", 107, null],
  ] as const)("%s in %i", (name, widest, lines) => {
    expect(linesOf(name, 15, widest, 5)).toEqual(lines);
  });

  it.each([
    ["Landesarbeitsgemeinschaft Süd", "Landes|arbeits|gemein|schaft Süd"],
    ["Nord-Süd-Forum  e. V.", "Nord-Süd-Forum e. V."],
  ])("%s may break so in the key", (name, soft) => {
    expect(softened(name)).toBe(soft.replaceAll("|", "\u00ad"));
  });

  it("is whole, none too long, whatever it is: only hyphens are added", () => {
    const word = fc.oneof(
      fc.constantFrom("Landesarbeitsgemeinschaft", "Studierendenausschuss", "für", "Bad", "Nord-Süd"),
      fc.string({ minLength: 1, maxLength: 24, unit: "grapheme" }),
    );
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 80, max: 220 }),
        (words, widest) => {
          const name = words.join(" ");
          const lines = linesOf(name, 15, widest, 5);
          if (!lines) return;
          expect(lines.length).toBeLessThanOrEqual(5);
          for (const line of lines) expect(measure(line, 15)).toBeLessThanOrEqual(widest + 0.001);
          expect(bare(lines.join(""))).toBe(bare(name));
        },
      ),
    );
  });
});

const long = [
  "Bürgerinitiative Großenkneten",
  "Landesarbeitsgemeinschaft Bad Zwischenahn",
  "Verkehrsclub Süd",
  "Studierendenausschuss Nordheim",
  "Gewerkschaft der Beschäftigten im öffentlichen Nahverkehr",
  "Umweltverband Mitte",
  "VCD",
  "Initiative für bessere Busse in Nordheim und Umgebung e. V.",
  "Donaudampfschifffahrtsgesellschaft",
  "Citizens for Better Transport",
];
const seats = (places: readonly (readonly [number, number])[]): SeatFacts[] =>
  places.map(([tier, name], index) => ({
    id: `seat-${String(index).padStart(2, "0")}`,
    name: `${long[name]} ${index + 1}`,
    code: `${String.fromCharCode(65 + (index % 26))}${String.fromCharCode(65 + Math.floor(index / 26))}`,
    strand: index,
    tier: partnerTiers[Math.min(tier, 2)] ?? "CORE",
    state: tier === 3 ? "INVITED" : "MEMBER",
    gives: 0,
    asks: 0,
    givesWhat: [],
    asksWhat: [],
  }));
const missing = ["young", "affected", "ruralEast"] as const;
const gaps = { young: "unter 25", affected: "Menschen, die zur Miete wohnen", ruralEast: "ländlicher Raum" };
const nameOf = (place: MapPlace) => place.seat?.name ?? gaps[place.key as keyof typeof gaps] ?? "";

const bare = (text: string) => text.replace(/[\s-]/gu, "");

/** What a person needs to say whose name it is: whole, inside, alone in its place, and nearest to its own disc. */
function faults({ places, width, height, radius }: Layout): string[] {
  return places.flatMap((place, i) => {
    const { label } = place;
    if (!label) return [];
    const { box } = label;
    const own = Math.max(distanceToName(box, place), radius);
    const inside = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
    return [
      ...(bare(label.lines.join("")) === bare(nameOf(place)) ? [] : [`${place.key} is cut`]),
      ...(inside ? [] : [`${place.key} is outside`]),
      ...places.flatMap((other, j) => {
        if (i === j) return [];
        const there = other.label?.box;
        const meets =
          there &&
          box.right > there.left &&
          there.right > box.left &&
          box.bottom > there.top &&
          there.bottom > box.top;
        return [
          ...(meets ? [`${place.key} meets ${other.key}`] : []),
          ...(distanceToName(box, other) < own + NEARER - 0.001 ? [`${place.key} is near ${other.key}`] : []),
        ];
      }),
    ];
  });
}

function readable(layout: Layout, wanted: number) {
  const key = placeKeyOf(layout);
  expect(faults(layout)).toEqual([]);
  expect(layout.places.filter(({ label }) => label).length + key.length).toBe(wanted);
  expect(new Set(key.map(({ mark }) => mark)).size).toBe(key.length);
}

describe("everybody's name", () => {
  it.each(["WIDE", "TALL"] as const)("%s: is readable in the picture or in the key, for 1 to 60", (shape) => {
    const place = fc.tuple(fc.constantFrom(0, 0, 1, 1, 2, 2, 3), fc.nat(long.length - 1));
    fc.assert(
      fc.property(
        fc.array(place, { minLength: 1, maxLength: 60, size: "max" }),
        fc.nat(3),
        (places, gone) => {
          const table = tableOf({ partners: seats(places), missing: missing.slice(0, gone) });
          readable(layoutOf(table, shape, nameOf), places.length + gone);
        },
      ),
      { numRuns: 40 },
    );
  });

  const spread = (count: number) =>
    seats(
      Array.from(
        { length: count },
        (_, index) => [[0, 0, 1, 2][index % 4] ?? 0, index % long.length] as const,
      ),
    );
  it.each<[number, Shape, boolean]>([
    [1, "WIDE", true],
    [1, "TALL", true],
    [4, "WIDE", true],
    [4, "TALL", true],
    [8, "WIDE", true],
    [12, "WIDE", true],
    [40, "WIDE", true],
    [60, "WIDE", true],
    [40, "TALL", false],
    [60, "TALL", false],
  ])("of %i, %s, in the picture: %s", (count, shape, named) => {
    const layout = layoutOf(tableOf({ partners: spread(count), missing: [] }), shape, nameOf);
    expect(layout.named).toBe(named);
    expect(placeKeyOf(layout).length).toBe(named ? 0 : count);
    readable(layout, count);
  });

  it("keeps forty in one ring in the picture", () => {
    for (const tier of [0, 1, 2]) {
      const partners = seats(Array.from({ length: 40 }, (_, index) => [tier, index % long.length] as const));
      const layout = layoutOf(tableOf({ partners, missing: [] }), "WIDE", nameOf);
      expect([tier, layout.named]).toEqual([tier, true]);
      readable(layout, 40);
    }
  });

  it("says the letters in the order of the alphabet, then the numbers of the empty seats", () => {
    const table = tableOf({ partners: spread(40), missing: [...missing] });
    const marks = placeKeyOf({ ...layoutOf(table, "TALL", nameOf) }).map(({ mark }) => mark);
    const letters = marks.filter((mark) => /[A-Z]/.test(mark));
    expect(letters).toEqual([...letters].sort());
    expect(marks.slice(0, letters.length)).toEqual(letters);
  });
});

describe("an empty seat", () => {
  it("stands in the middle ring, between those who take part", () => {
    const partners = seats(Array.from({ length: 8 }, (_, index) => [index % 3, index] as const));
    const { places } = layoutOf(tableOf({ partners, missing: [...missing] }), "WIDE", nameOf);
    expect(places.filter(({ kind }) => kind === "MISSING").map(({ ring }) => ring)).toEqual([1, 1, 1]);
    const middle = places.filter(({ ring }) => ring === 1).map(({ kind }) => kind);
    expect(middle).toEqual(["SEAT", "MISSING", "SEAT", "MISSING", "SEAT", "MISSING"]);
  });
});
