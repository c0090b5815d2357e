import { inOrderOfNames } from "@/domain/ordering";
import { partnerTiers } from "@/domain/partners/schema";
import type { Layout } from "./drawing";
import {
  type Box,
  formsOf,
  type Label,
  type LabelRoom,
  LEADING,
  type PlacedDisc,
  placeLabels,
  runsThrough,
} from "./labels";
import { longTable } from "./long";
import type { MapPlace } from "./place";
import { apart, GAP, pointsOn, radiiOf, SHIFTS, type Shape, shapes, type Try, tries } from "./rings";
import type { MapTable } from "./table";

/** Who is missing would take part: an empty seat stands in the middle ring, between those who sit there. */
const EMPTY_IN = partnerTiers.indexOf("ASSOCIATE");

/** The rings with everything that sits in them, the empty seats spread between the others. */
function filled(table: MapTable): MapPlace[][] {
  const rings: MapPlace[][] = table.rings.map(({ seats }, ring) =>
    seats.map((seat) => ({ key: seat.id, kind: "SEAT", ring, seat })),
  );
  const missing = [...table.missing, ...table.suggested].map(
    (key): MapPlace => ({ key, kind: "MISSING", ring: EMPTY_IN, seat: null }),
  );
  const unnamed = Array.from(
    { length: table.unnamed },
    (_, index): MapPlace => ({ key: `free-${index}`, kind: "UNNAMED", ring: EMPTY_IN, seat: null }),
  );
  return rings.map((seats, ring) => (ring === EMPTY_IN ? spread(seats, [...missing, ...unnamed]) : seats));
}

/** Mixes the second list evenly into the first. */
function spread<T>(into: readonly T[], extra: readonly T[]): T[] {
  const all = [...into.map((one, i) => ({ one, at: (i + 0.5) / into.length, own: 0 }))];
  all.push(...extra.map((one, i) => ({ one, at: (i + 0.5) / extra.length, own: 1 })));
  return all.sort((a, b) => a.at - b.at || a.own - b.own).map(({ one }) => one);
}

/** Those who wait stand in lines below the table, with room for their names where there are any. */
function inLines(places: MapPlace[], top: number, size: number, shape: Shape, names: boolean) {
  const { width, aisle, font, forms } = shapes[shape];
  const [across, down] = names
    ? [aisle, size + GAP + (forms.at(-1)?.[1] ?? 1) * font * LEADING]
    : [size + GAP, size + GAP];
  const lines = Math.ceil(places.length / Math.floor((width - 2 * GAP) / across));
  const each = Math.ceil(places.length / Math.max(1, lines));
  return places.map((place, index) => {
    const line = Math.floor(index / each);
    const here = Math.min(each, places.length - line * each);
    return { place, x: ((index % each) - (here - 1) / 2) * across, y: top + line * down };
  });
}

interface Whole {
  shape: Shape;
  waiting: MapPlace[];
  formsOf: LabelRoom["formsOf"];
}

/** One try, drawn; null where the rings do not fit, discs would touch, or with `all` where a name has no room. */
function drawn(attempt: Try, { shape, waiting, formsOf }: Whole, all: boolean): Layout | null {
  const { width, font } = shapes[shape];
  const { rows, size, ratio } = attempt;
  const radii = radiiOf(attempt, width / 2 - size / 2 - GAP);
  if (!radii) return null;
  const outer = (radii.at(-1) ?? 0) * ratio;
  const atTable = rows.flatMap((row, index) => {
    const rx = radii[index] ?? 0;
    const shift = row.places.length === 1 ? 0 : (SHIFTS[row.ring] ?? 0);
    return pointsOn({ rx, ry: rx * ratio }, row.places.length, shift).map((point, seat) => ({
      ...point,
      place: row.places[seat] as MapPlace,
    }));
  });
  if (!apart(atTable, size)) return null;
  const points = [...atTable, ...inLines(waiting, outer + size + font * 3, size, shape, all)];
  const deepest = Math.max(outer, ...points.map(({ y }) => y));
  const centre = { x: width / 2, y: outer + size / 2 + GAP };
  const box: Box = { left: 2, top: 0, right: width - 2, bottom: centre.y + deepest + size / 2 + 6 * font };
  const places = points.map(({ x, y, place }) => ({ ...place, x: centre.x + x, y: centre.y + y }));
  const rings = partnerTiers.map((_, ring) => {
    const rx = radii[rows.findLastIndex((row) => row.ring === ring)] ?? 0;
    return { rx, ry: rx * ratio, cap: rx * ratio };
  });
  const crossed = (name: Box) => rings.some((ring) => runsThrough(name, centre, ring));
  const labels = placeLabels(places, { radius: size / 2, box, font, formsOf, crossed }, all);
  if (!labels) return null;
  const bottoms = [...labels.values()].map((one) => one.box.bottom);
  return {
    width,
    height: Math.ceil(Math.max(centre.y + deepest + size / 2, ...bottoms) + GAP),
    centre,
    rings,
    radius: size / 2,
    places: marked(places.map((place) => ({ ...place, label: labels.get(place.key) ?? null }))),
    font,
    named: all,
  };
}

/** What stands in a disc: the letters of the organisation, or a number for an empty seat without its name beside it. */
function marked(places: (PlacedDisc & MapPlace & { label: Label | null })[]): Layout["places"] {
  let number = 0;
  return places.map((place) => {
    if (place.seat) return { ...place, mark: place.seat.code };
    return { ...place, mark: place.kind === "MISSING" && !place.label ? String(++number) : "" };
  });
}

/** Beyond so many nobody looks for a name beside each disc of a round table. */
const MOST_NAMED: Record<Shape, number> = { WIDE: 26, TALL: 12 };

/**
 * Where everybody sits in a picture of this shape. Either every disc has its whole name beside it, plainly its own;
 * a wide picture becomes a long table for that. Or the discs have their letters only, and `keyOf` says who they are.
 */
export function layoutOf(table: MapTable, shape: Shape, nameOf: (place: MapPlace) => string): Layout {
  const rings = filled(table);
  const waiting = table.outside.map((seat): MapPlace => ({ key: seat.id, kind: "OUTSIDE", ring: 3, seat }));
  const { forms, font } = shapes[shape];
  const whole = { shape, waiting, formsOf: formsOf(nameOf, forms, font) };
  const count = rings.reduce((sum, places) => sum + places.length, waiting.length);
  const first = (all: boolean): Layout | null => {
    for (const attempt of tries(rings, shape)) {
      if (all && attempt.folded) return null;
      const layout = drawn(attempt, whole, all);
      if (layout) return layout;
    }
    return null;
  };
  const layout =
    (count <= MOST_NAMED[shape] ? first(true) : null) ??
    (shape === "WIDE" ? longTable(rings, waiting, nameOf) : null) ??
    first(false);
  if (layout) return layout;
  throw new RangeError("more organisations than a table can seat");
}

/** Everybody whose name is not beside the disc, by what stands in it: the letters first, then the numbers. */
export const placeKeyOf = ({ places }: Layout): Layout["places"] =>
  places
    .filter((place) => !place.label && place.kind !== "UNNAMED")
    .sort((a, b) => Number(!a.seat) - Number(!b.seat) || inOrderOfNames(a.mark, b.mark));
