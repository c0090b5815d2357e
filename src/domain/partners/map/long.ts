import type { Layout } from "./drawing";
import { type Box, beside, type Label, LEADING, type PlacedDisc } from "./labels";
import { linesOf, measure } from "./names";
import type { MapPlace } from "./place";
import { GAP, type Oval } from "./rings";

/** A long table, as wide as the page: everybody sits on its long sides, with the name beside. Pixels at 1280. */
const WIDTH = 960;
const FONT = 15.5;
const SIZE = 36;
/** Two edges that must be told apart, and the way from a disc to its name. */
const [CLEAR, BESIDE] = [14, 6];
const WIDEST = 200;
const MOST_LINES = 8;
/** Beyond this nobody sees it as one picture; then there are codes and a key. */
const HIGHEST = 2000;
/** How far a ring reaches above and below its seats, and how much further than the ring inside it. */
const [CAP, CAP_MORE] = [34, 26];
const AISLES = 6;

type Sat = PlacedDisc & MapPlace & { label: Label | null };
type NameOf = (place: MapPlace) => string;

/** The half-width of each ring and the width of names, from the edge inwards; the inner names lie on the table. */
function columns(rings: MapPlace[][]): { radii: number[]; widest: number } {
  const used = rings.filter((places) => places.length > 0).length;
  const between = rings.slice(
    rings.findIndex((places) => places.length > 0),
    rings.findLastIndex((places) => places.length > 0),
  );
  const empty = between.filter((places) => places.length === 0).length;
  const half = WIDTH / 2 - 2;
  const fixed = 8 + BESIDE + SIZE / 2 + Math.max(0, used - 2) * (SIZE + BESIDE + CLEAR) + empty * CAP_MORE;
  const outside = used > 1 ? SIZE + CLEAR + SIZE / 2 + BESIDE : SIZE / 2;
  const widest = Math.min(WIDEST, (half - fixed - outside) / Math.max(1, used));
  let last = 0;
  let seen = 0;
  const radii = rings.map((places) => {
    if (places.length === 0) {
      last += CAP_MORE;
      return last;
    }
    seen++;
    if (seen === 1) last = Math.max(last, 8 + widest + BESIDE + SIZE / 2);
    else if (seen === 2) last += SIZE + CLEAR;
    else last += SIZE + BESIDE + widest + CLEAR;
    return last;
  });
  return { radii: radii.map((radius) => Math.min(radius, half)), widest };
}

interface Named {
  place: MapPlace;
  lines: string[];
  high: number;
}

function named(places: readonly MapPlace[], widest: number, nameOf: NameOf): Named[] | null {
  const all: Named[] = [];
  for (const place of places) {
    const name = nameOf(place);
    const lines = name === "" ? [] : linesOf(name, FONT, widest, MOST_LINES);
    if (!lines) return null;
    all.push({ place, lines, high: Math.max(SIZE + GAP, lines.length * FONT * LEADING) + GAP });
  }
  return all;
}

const heightOf = (side: readonly Named[]) => side.reduce((sum, { high }) => sum + high, 0);

/** One long side from the top down, spread over the whole length. */
function along(side: readonly Named[], length: number, x: number, towards: 1 | -1): Sat[] {
  const extra = (length - heightOf(side)) / Math.max(1, side.length);
  let top = -length / 2;
  return side.map(({ place, lines, high }) => {
    const y = top + (high + extra) / 2;
    top += high + extra;
    const label = lines.length > 0 ? beside({ x, y }, lines, towards, SIZE / 2, FONT) : null;
    return { ...place, x, y, label };
  });
}

/** Clockwise from the top: down the right side, up the left one. */
function seatedAt(rings: readonly Named[][], radii: readonly number[]): { seats: Sat[]; ovals: Oval[] } {
  let length = 0;
  const seats: Sat[] = [];
  const innermost = rings.findIndex((ring) => ring.length > 0);
  const ovals = rings.map((ring, index): Oval => {
    const half = Math.ceil(ring.length / 2);
    const [right, left] = [ring.slice(0, half), ring.slice(half).reverse()];
    length = Math.max(length, heightOf(right), heightOf(left));
    const rx = radii[index] ?? 0;
    const outwards = index === innermost ? -1 : 1;
    seats.push(...along(right, length, rx, outwards));
    seats.push(...along(left, length, -rx, outwards === 1 ? -1 : 1).reverse());
    const cap = CAP + index * CAP_MORE;
    return { rx, ry: length / 2 + cap, cap };
  });
  return { seats, ovals };
}

/** Those who wait, in lines below the table, with their names under them. */
function waitingAt(waiting: readonly Named[], top: number): Sat[] {
  const sat: Sat[] = [];
  const aisle = WIDTH / AISLES;
  let y = top;
  for (let from = 0; from < waiting.length; from += AISLES) {
    const line = waiting.slice(from, from + AISLES);
    const start = -((line.length - 1) / 2) * aisle;
    sat.push(
      ...line.map(({ place, lines }, index) => {
        const at = { x: start + index * aisle, y };
        return { ...place, ...at, label: under(at, lines) };
      }),
    );
    y += SIZE + GAP + CLEAR + Math.max(...line.map(({ lines }) => lines.length)) * FONT * LEADING;
  }
  return sat;
}

function under({ x, y }: PlacedDisc, lines: string[]): Label | null {
  if (lines.length === 0) return null;
  const width = Math.max(...lines.map((line) => measure(line, FONT)));
  const top = y + SIZE / 2 + 3;
  const box = { left: x - width / 2, right: x + width / 2, top, bottom: top + lines.length * FONT * LEADING };
  return { lines, x, y: top + FONT, anchor: "middle", box };
}

const moved = ({ left, top, right, bottom }: Box, x: number, y: number): Box => ({
  left: left + x,
  right: right + x,
  top: top + y,
  bottom: bottom + y,
});

/** Everybody with the whole name, or null where a name or the picture would become too long. */
export function longTable(rings: MapPlace[][], waiting: readonly MapPlace[], nameOf: NameOf): Layout | null {
  const { radii, widest } = columns(rings);
  const inside = rings.map((places) => named(places, widest, nameOf));
  const below = named(waiting, WIDTH / AISLES - CLEAR, nameOf);
  if (!below || inside.some((ring) => ring === null)) return null;
  const { seats, ovals } = seatedAt(inside as Named[][], radii);
  const deep = ovals.at(-1)?.ry ?? 0;
  const all = [...seats, ...waitingAt(below, deep + CLEAR + SIZE / 2)];
  const bottom = Math.max(deep, ...all.map(({ y, label }) => Math.max(y + SIZE / 2, label?.box.bottom ?? 0)));
  const centre = { x: WIDTH / 2, y: deep + GAP };
  const height = Math.ceil(centre.y + bottom + GAP);
  if (height > HIGHEST) return null;
  const places = all.map((sat) => ({
    ...sat,
    x: sat.x + centre.x,
    y: sat.y + centre.y,
    label: sat.label && {
      ...sat.label,
      onTable: sat.ring === 0,
      x: sat.label.x + centre.x,
      y: sat.label.y + centre.y,
      box: moved(sat.label.box, centre.x, centre.y),
    },
    mark: sat.seat?.code ?? "",
  }));
  return { width: WIDTH, height, centre, rings: ovals, radius: SIZE / 2, places, font: FONT, named: true };
}
