import type { Place } from "./map-layout";

export interface Placed {
  x: number;
  y: number;
}
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
/** One or two lines of text; `x` and `y` are the middle of the first baseline. */
export interface Label {
  lines: string[];
  x: number;
  y: number;
  box: Box;
}

interface Room {
  /** Half the width of a disc. */
  radius: number;
  /** Where names may stand. */
  box: Box;
  /** The widest a line of this place's name may be. */
  widest: (place: Place) => number;
  font: number;
  nameOf: (place: Place) => string;
  /** Which name is placed first. */
  rank: (place: Place) => number;
}

/** Widths of Atkinson Hyperlegible in shares of the font size, as its bold has them. */
const widths: [RegExp, number][] = [
  [/[ijl.,:;'!|„“”‚‘ ]/, 0.31],
  [/[frtI1\-/()[\]]/, 0.42],
  [/[aceksvxyz]/, 0.55],
  [/[mMW%@]/, 0.96],
  [/[w&…]/, 0.76],
  [/[A-ZÄÖÜ]/, 0.73],
  [/[\p{Script=Latin}\d–]/u, 0.62],
];
/** What is in no list is as wide as signs get. */
const WIDEST_SIGN = 1.05;

const widthOf = (sign: string): number => widths.find(([signs]) => signs.test(sign))?.[1] ?? WIDEST_SIGN;

/** How wide a text is about to be drawn, rather more than less: what fits here fits on the screen. */
export const measure = (text: string, font: number): number =>
  [...text].reduce((sum, sign) => sum + widthOf(sign), 0) * font;

/** Cuts a text so that it fits, with three dots. */
function cut(text: string, font: number, widest: number): string {
  if (measure(text, font) <= widest) return text;
  const signs = [...text];
  while (signs.length > 1 && measure(`${signs.join("").trimEnd()}…`, font) > widest) signs.pop();
  return `${signs.join("").trimEnd()}…`;
}

/** A name in one or two lines, broken at a space or after a hyphen, and cut where it is longer than that. */
export function linesOf(name: string, font: number, widest: number): string[] {
  if (measure(name, font) <= widest) return [name];
  const parts = name.split(/(?<=-)|\s+(?=\S)/u);
  let first = "";
  let count = 0;
  for (const part of parts) {
    const joined = first === "" || first.endsWith("-") ? first + part : `${first} ${part}`;
    if (measure(joined, font) > widest) break;
    first = joined;
    count++;
  }
  if (count === 0) return [cut(name, font, widest)];
  if (count === parts.length) return [first];
  const rest = parts.slice(count).reduce((sum, part) => (sum.endsWith("-") ? sum + part : `${sum} ${part}`));
  return [first, cut(rest, font, widest)];
}

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right + 4 && b.left < a.right + 4 && a.top < b.bottom + 1 && b.top < a.bottom + 1;

const touches = (box: Box, disc: Placed, radius: number): boolean => {
  const x = Math.max(box.left, Math.min(disc.x, box.right));
  const y = Math.max(box.top, Math.min(disc.y, box.bottom));
  return Math.hypot(disc.x - x, disc.y - y) < radius + 1;
};

/** The places for a name, the best first: below, above, to the right, to the left; and shifted to stay in the picture. */
function* spots(place: Placed, lines: string[], room: Room): Generator<Label> {
  const { radius, font, box: page } = room;
  const width = Math.max(...lines.map((line) => measure(line, font)));
  const line = font * 1.2;
  const height = line * lines.length;
  const at = (centre: number, top: number): Label => {
    const x = Math.min(Math.max(centre, page.left + width / 2), page.right - width / 2);
    const box = { left: x - width / 2, right: x + width / 2, top, bottom: top + height };
    return { lines, x, y: top + font, box };
  };
  const below = place.y + radius + 3;
  const above = place.y - radius - 3 - height;
  const beside = place.y - height / 2;
  const aside = radius + 5 + width / 2;
  yield at(place.x, below);
  yield at(place.x, above);
  yield at(place.x + aside, beside);
  yield at(place.x - aside, beside);
  for (const shift of [0.3, -0.3, 0.5, -0.5]) {
    yield at(place.x + shift * width, below);
    yield at(place.x + shift * width, above);
  }
}

/** A name is written out if it can be, then in a narrower form; an empty seat has no letters to fall back on. */
const NARROWER = [1, 0.66];
const NARROWEST = [...NARROWER, 0.45];

function firstFree(
  place: Place & Placed,
  name: string,
  room: Room,
  free: (box: Box) => boolean,
): Label | null {
  for (const share of place.kind === "MISSING" ? NARROWEST : NARROWER) {
    const lines = linesOf(name, room.font, room.widest(place) * share);
    for (const label of spots(place, lines, room)) if (free(label.box)) return label;
  }
  return null;
}

/** Places as many names as fit, by rank; none crosses a disc, another name or the edge. */
export function placeLabels(places: readonly (Place & Placed)[], room: Room): Map<string, Label> {
  const labels = new Map<string, Label>();
  const taken: Box[] = [];
  const inside = ({ left, top, right, bottom }: Box) =>
    left >= room.box.left && right <= room.box.right && top >= room.box.top && bottom <= room.box.bottom;
  const free = (box: Box) =>
    inside(box) &&
    !taken.some((other) => meet(box, other)) &&
    !places.some((disc) => touches(box, disc, room.radius));
  for (const place of [...places].sort((a, b) => room.rank(a) - room.rank(b))) {
    const name = room.nameOf(place);
    if (name === "") continue;
    const label = firstFree(place, name, room, free);
    if (!label) continue;
    labels.set(place.key, label);
    taken.push(label.box);
  }
  return labels;
}
