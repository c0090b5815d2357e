import type { Seat, Table } from "./map";
import { type Box, type Label, type Placed, placeLabels } from "./map-labels";
import {
  apart,
  type Ellipse,
  GAP,
  pointsOn,
  radiiOf,
  SHIFTS,
  type Shape,
  shapes,
  type Try,
  tries,
} from "./map-rings";
import { partnerTiers } from "./schema";

/** What sits in one place: an organisation, or an empty seat with or without a name. */
export interface Place {
  key: string;
  kind: "SEAT" | "OUTSIDE" | "MISSING" | "UNNAMED";
  /** 0, 1, 2 from the inside out, 3 below the table. */
  ring: number;
  seat: Seat | null;
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
  return rings.map((seats, ring) => spread(seats, free[ring] ?? []));
}

/** Mixes the second list evenly into the first. */
function spread<T>(into: readonly T[], extra: readonly T[]): T[] {
  const all = [...into.map((one, i) => ({ one, at: (i + 0.5) / into.length, own: 0 }))];
  all.push(...extra.map((one, i) => ({ one, at: (i + 0.5) / extra.length, own: 1 })));
  return all.sort((a, b) => a.at - b.at || a.own - b.own).map(({ one }) => one);
}

/** Those who wait stand in lines below the table, wide enough apart for their names while they are few. */
function inLines(places: Place[], top: number, size: number, shape: Shape) {
  const { width, aisle, font } = shapes[shape];
  const room = width - 2 * GAP;
  const wide = places.length <= 3 * Math.floor(room / aisle);
  const most = wide ? Math.floor(room / aisle) : Math.floor(room / (size + GAP));
  const lines = Math.ceil(places.length / most);
  const each = Math.ceil(places.length / Math.max(1, lines));
  const [across, down] = wide ? [aisle, size + 3 * font] : [size + GAP, size + GAP];
  return places.map((place, index) => {
    const line = Math.floor(index / each);
    const here = Math.min(each, places.length - line * each);
    return { place, x: ((index % each) - (here - 1) / 2) * across, y: top + line * down };
  });
}

/** One try, drawn; null where the rings do not fit or discs would touch. */
function drawn(
  attempt: Try,
  waiting: Place[],
  shape: Shape,
  nameOf: (place: Place) => string,
  chosen: string | null,
): Layout | null {
  const { width, label, font, aisle } = shapes[shape];
  const { rows, size, ratio } = attempt;
  const radii = radiiOf(attempt, width / 2 - size / 2 - GAP);
  if (!radii) return null;
  const outer = (radii.at(-1) ?? 0) * ratio;
  const atTable = rows.flatMap((row, index) => {
    const rx = radii[index] ?? 0;
    const shift = row.places.length === 1 ? 0 : (SHIFTS[row.ring] ?? 0);
    return pointsOn({ rx, ry: rx * ratio }, row.places.length, shift).map((point, seat) => ({
      ...point,
      place: row.places[seat] as Place,
    }));
  });
  if (!apart(atTable, size)) return null;
  const below = inLines(waiting, outer + size + font * 3, size, shape);
  const points = [...atTable, ...below];
  const deepest = Math.max(outer, ...below.map(({ y }) => y));
  const centre = { x: width / 2, y: outer + size / 2 + GAP };
  const box: Box = { left: 2, top: 0, right: width - 2, bottom: centre.y + deepest + size / 2 + 3 * font };
  const places = points.map(({ x, y, place }) => ({ ...place, x: centre.x + x, y: centre.y + y }));
  const rank = (place: Place) => (place.key === chosen ? 0 : place.kind === "MISSING" ? 1 : 2 + place.ring);
  const widest = (place: Place) => (place.kind === "OUTSIDE" ? aisle - 8 : label);
  const labels = placeLabels(places, { radius: size / 2, box, widest, font, nameOf, rank });
  const bottoms = [...labels.values()].map((one) => one.box.bottom);
  return {
    width,
    height: Math.ceil(Math.max(centre.y + deepest + size / 2, ...bottoms) + GAP),
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
  const waiting = table.outside.map((seat): Place => ({ key: seat.id, kind: "OUTSIDE", ring: 3, seat }));
  let best: Layout | null = null;
  let nameless = Number.POSITIVE_INFINITY;
  for (const attempt of tries(rings, shape)) {
    // A picture in three rings is there already; folding rings would only serve a name.
    if (best && attempt.folded) break;
    const layout = drawn(attempt, waiting, shape, nameOf, chosen);
    if (!layout) continue;
    const missed = layout.places.filter((place) => place.kind === "MISSING" && !place.label).length;
    if (missed < nameless) [best, nameless] = [layout, missed];
    if (nameless === 0) break;
  }
  if (best) return best;
  throw new RangeError("more organisations than a table can seat");
}
