import type { Seat, Table } from "./map";
import { type Box, type Label, type Placed, placeLabels } from "./map-labels";
import { partnerTiers } from "./schema";

/** A wide table for screens and paper, a tall one for phones. Units are pixels at full size. */
export const shapes = {
  WIDE: { width: 640, sizes: [46, 44, 42, 40, 38, 36, 34, 32, 30], ratios: [0.82], label: 150, font: 15 },
  TALL: {
    width: 360,
    sizes: [40, 38, 36, 34, 32, 30, 28, 26],
    ratios: [1.2, 1.4, 1.6, 1.9, 2.2],
    label: 116,
    font: 17,
  },
} as const;
export type Shape = keyof typeof shapes;

/** Between two discs, and between a disc and the edge. */
const GAP = 6;
/** Below these sizes a ring is folded into rows, and the discs get as small as they must. */
const SMALLEST = [28, 26, 24, 22, 20, 18, 16, 14, 12, 10];
const MOST_ROWS = 12;

/** What sits in one place: an organisation, or an empty seat with or without a name. */
export interface Place {
  key: string;
  kind: "SEAT" | "OUTSIDE" | "MISSING" | "UNNAMED";
  /** 0, 1, 2 from the inside out, 3 outside the table. */
  ring: number;
  seat: Seat | null;
}
export interface Ellipse {
  rx: number;
  ry: number;
}
export interface Layout {
  width: number;
  height: number;
  centre: { x: number; y: number };
  /** The lines of the three rings, the first one around the table's middle. */
  rings: Ellipse[];
  /** Half the width of a disc. */
  radius: number;
  places: (Placed & Place & { label: Label | null })[];
  font: number;
}

/** The rings with everything that sits in them; empty seats go where there is most room, spread between the others. */
function filled(table: Table): Place[][] {
  const rings: Place[][] = table.rings.map(({ seats }, ring) =>
    seats.map((seat) => ({ key: seat.id, kind: "SEAT", ring, seat })),
  );
  const empty: Place[] = [
    ...table.missing.map((key): Place => ({ key, kind: "MISSING", ring: 0, seat: null })),
    ...Array.from(
      { length: table.unnamed },
      (_, index): Place => ({
        key: `free-${index}`,
        kind: "UNNAMED",
        ring: 0,
        seat: null,
      }),
    ),
  ];
  const free: Place[][] = partnerTiers.map(() => []);
  const load = (ring: number) => ((rings[ring]?.length ?? 0) + (free[ring]?.length ?? 0)) / (ring + 1);
  for (const place of empty) {
    const ring = load(1) <= load(2) ? 1 : 2;
    free[ring]?.push({ ...place, ring });
  }
  return [
    ...rings.map((seats, ring) => spread(seats, free[ring] ?? [])),
    table.outside.map((seat): Place => ({ key: seat.id, kind: "OUTSIDE", ring: 3, seat })),
  ];
}

/** Mixes the second list evenly into the first. */
function spread<T>(into: readonly T[], extra: readonly T[]): T[] {
  const all = [...into.map((one, i) => ({ one, at: (i + 0.5) / into.length, own: 0 }))];
  all.push(...extra.map((one, i) => ({ one, at: (i + 0.5) / extra.length, own: 1 })));
  return all.sort((a, b) => a.at - b.at || a.own - b.own).map(({ one }) => one);
}

/** The way around an ellipse of half-widths 1 and `ratio` (Ramanujan). */
function around(ratio: number): number {
  const h = ((1 - ratio) / (1 + ratio)) ** 2;
  return Math.PI * (1 + ratio) * (1 + (3 * h) / (10 + Math.sqrt(4 - 3 * h)));
}

/** So many points on an ellipse, equally far apart along it, clockwise from the top, `shift` of a step further. */
function pointsOn({ rx, ry }: Ellipse, count: number, shift: number): { x: number; y: number }[] {
  const STEPS = 720;
  const at = (step: number) => {
    const angle = (step / STEPS) * 2 * Math.PI - Math.PI / 2;
    return { x: rx * Math.cos(angle), y: ry * Math.sin(angle) };
  };
  const lengths = [0];
  for (let step = 1; step <= STEPS; step++) {
    const [a, b] = [at(step - 1), at(step)];
    lengths.push((lengths[step - 1] ?? 0) + Math.hypot(b.x - a.x, b.y - a.y));
  }
  const whole = lengths[STEPS] ?? 0;
  let step = 0;
  return Array.from({ length: count }, (_, index) => {
    const wanted = ((index + shift) / count) * whole;
    while (step < STEPS && (lengths[step + 1] ?? 0) < wanted) step++;
    const from = lengths[step] ?? 0;
    const part = (wanted - from) / ((lengths[step + 1] ?? from + 1) - from);
    return at(step + part);
  });
}

/** How far each ring's first seat is turned from the top, in steps, so that seats do not stand behind each other. */
const SHIFTS = [0.5, 0.2, 0.35, 0.1];

interface Row {
  ring: number;
  places: Place[];
}

/** Folds each ring into rows when one row would be too long; the outer rows take more. */
function rowsOf(rings: Place[][], longest: number): Row[] {
  return rings.flatMap((places, ring) => {
    const count = Math.max(1, Math.ceil(places.length / longest));
    const weights = Array.from({ length: count }, (_, row) => row + 3);
    const whole = weights.reduce((sum, weight) => sum + weight, 0);
    let taken = 0;
    let weight = 0;
    return weights.map((own) => {
      weight += own;
      const end = Math.round((places.length * weight) / whole);
      const row = { ring, places: places.slice(taken, end) };
      taken = end;
      return row;
    });
  });
}

/** The half-width of every row, from the inside out, or null where they do not fit. The room left over is shared. */
function radiiOf(rows: Row[], size: number, ratio: number, most: number): number[] | null {
  const length = around(ratio);
  const radii: number[] = [];
  let before = 0;
  for (const [index, { places }] of rows.entries()) {
    const needed = ((places.length > 1 ? places.length : 0) * (size + GAP) * 1.02) / length;
    const least = index === 0 ? size * 1.1 : (radii[index - 1] ?? 0) + 8;
    const beside = index > 0 && before > 0 && places.length > 0;
    const apart = beside ? (radii[index - 1] ?? 0) + (size + GAP) / Math.min(1, ratio) : least;
    radii.push(Math.max(needed, least, apart));
    if (places.length > 0) before = places.length;
  }
  const left = most - (radii.at(-1) ?? 0);
  if (left < 0) return null;
  const shares = rows.map(({ places }) => (places.length > 0 ? 1 : 0.5));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  let given = 0;
  return radii.map((radius, index) => {
    given += shares[index] ?? 0;
    return radius + (left * given) / whole;
  });
}

/** Whether no two discs touch. */
const apart = (points: readonly { x: number; y: number }[], size: number): boolean =>
  points.every((a, i) => points.slice(i + 1).every((b) => Math.hypot(a.x - b.x, a.y - b.y) >= size + 2));

interface Try {
  folded: boolean;
  size: number;
  ratio: number;
  rows: Row[];
}

/** What to try, the best first: big discs in three rings, then smaller ones, then rings folded into rows. */
function* tries(rings: Place[][], shape: Shape): Generator<Try> {
  const { sizes, ratios } = shapes[shape];
  const whole = rowsOf(rings, Number.POSITIVE_INFINITY);
  const half = Math.ceil(sizes.length / 2);
  for (const some of [sizes.slice(0, half), sizes.slice(half)])
    for (const ratio of ratios) for (const size of some) yield { folded: false, size, ratio, rows: whole };
  const longest = Math.max(...rings.map((ring) => ring.length));
  for (const size of SMALLEST)
    for (let rows = 2; rows <= MOST_ROWS; rows++)
      for (const ratio of ratios)
        yield { folded: true, size, ratio, rows: rowsOf(rings, Math.ceil(longest / rows)) };
}

/** One try, drawn; null where the rings do not fit or discs would touch. */
function drawn(
  { size, ratio, rows }: Try,
  shape: Shape,
  nameOf: (place: Place) => string,
  chosen: string | null,
): Layout | null {
  const { width, label, font } = shapes[shape];
  const radii = radiiOf(rows, size, ratio, width / 2 - size / 2 - GAP);
  if (!radii) return null;
  const points = rows.flatMap((row, index) => {
    const rx = radii[index] ?? 0;
    const shift = row.places.length === 1 ? 0 : (SHIFTS[row.ring] ?? 0);
    return pointsOn({ rx, ry: rx * ratio }, row.places.length, shift).map((point, seat) => ({
      ...point,
      place: row.places[seat] as Place,
    }));
  });
  if (!apart(points, size)) return null;
  const outer = (radii.at(-1) ?? 0) * ratio;
  const centre = { x: width / 2, y: outer + size / 2 + GAP };
  const box: Box = { left: 2, top: 0, right: width - 2, bottom: centre.y + outer + size / 2 + 3 * font };
  const places = points.map(({ x, y, place }) => ({ ...place, x: centre.x + x, y: centre.y + y }));
  const rank = (place: Place) => (place.key === chosen ? 0 : place.kind === "MISSING" ? 1 : 2 + place.ring);
  const labels = placeLabels(places, { radius: size / 2, box, widest: label, font, nameOf, rank });
  const bottoms = [...labels.values()].map((one) => one.box.bottom);
  return {
    width,
    height: Math.ceil(Math.max(centre.y + outer + size / 2, ...bottoms) + GAP),
    centre,
    rings: partnerTiers.map((_, ring) => {
      const rx = radii[rows.findLastIndex((row) => row.ring === ring)] ?? 0;
      return { rx, ry: rx * ratio };
    }),
    radius: size / 2,
    places: places.map((place) => ({ ...place, label: labels.get(place.key) ?? null })),
    font,
  };
}

/**
 * Where everybody sits in a picture of this shape, and which names fit beside the discs. Discs never touch and
 * names never cross a disc or another name: a name for which there is no room is left to the list. The names of
 * empty seats and of the chosen one come first, for nothing else says who they are.
 */
export function layoutOf(
  table: Table,
  shape: Shape,
  nameOf: (place: Place) => string,
  chosen: string | null = null,
): Layout {
  const rings = filled(table);
  let best: Layout | null = null;
  let nameless = Number.POSITIVE_INFINITY;
  for (const attempt of tries(rings, shape)) {
    // A picture in three rings is there already; folding rings would only serve a name.
    if (best && attempt.folded) break;
    const layout = drawn(attempt, shape, nameOf, chosen);
    if (!layout) continue;
    const missed = layout.places.filter((place) => place.kind === "MISSING" && !place.label).length;
    if (missed < nameless) [best, nameless] = [layout, missed];
    if (nameless === 0) break;
  }
  if (best) return best;
  throw new RangeError("more organisations than a table can seat");
}
