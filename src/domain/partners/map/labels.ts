import { linesOf, measure } from "./names";
import type { MapPlace } from "./place";

export interface PlacedDisc {
  x: number;
  y: number;
}
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
/** Lines of text; `x` is where the anchor of each line is, `y` the first baseline. */
export interface Label {
  lines: string[];
  x: number;
  y: number;
  anchor: "start" | "middle" | "end";
  box: Box;
  /** Whether it lies on the table itself, whose ground is not that of the sheet. */
  onTable?: boolean;
}

export interface LabelRoom {
  /** Half the width of a disc. */
  radius: number;
  /** Where names may stand. */
  box: Box;
  font: number;
  /** The forms of a name in lines, the best first; none for a place without a name. */
  formsOf: (place: MapPlace) => string[][];
  /** Whether the line of a ring runs through a name that stands here: that is the last choice. */
  crossed: (box: Box) => boolean;
}

/** Whether an ellipse around this middle runs through the box: its nearest corner lies inside, its furthest outside. */
export function runsThrough(box: Box, centre: PlacedDisc, { rx, ry }: { rx: number; ry: number }): boolean {
  const [left, right] = [(box.left - centre.x) / rx, (box.right - centre.x) / rx];
  const [top, bottom] = [(box.top - centre.y) / ry, (box.bottom - centre.y) / ry];
  const near = Math.hypot(Math.max(left, -right, 0), Math.max(top, -bottom, 0));
  const far = Math.hypot(Math.max(-left, right), Math.max(-top, bottom));
  return near < 1 && far > 1;
}

/** Each form is so wide, in so many lines at the most. Every name is broken once, however often it is tried. */
export function formsOf(
  nameOf: (place: MapPlace) => string,
  forms: readonly (readonly [widest: number, most: number])[],
  font: number,
): LabelRoom["formsOf"] {
  const known = new Map<string, string[][]>();
  return (place) => {
    const before = known.get(place.key);
    if (before) return before;
    const name = nameOf(place);
    const all = forms.flatMap(([widest, most]) => {
      const lines = name === "" ? null : linesOf(name, font, widest, most);
      return lines ? [lines] : [];
    });
    const text = all.map((lines) => lines.join("\n"));
    const own = all.filter((_, index) => text.indexOf(text[index] ?? "") === index);
    known.set(place.key, own);
    return own;
  };
}

export const LEADING = 1.2;
/** Between a disc and its own name, above or below and beside it. */
const [NEAR, BESIDE] = [3, 6];
/** A name is at least so much nearer to its own disc than to any other, or nobody could say whose it is. */
export const NEARER = 6;

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right + 8 && b.left < a.right + 8 && a.top < b.bottom + 3 && b.top < a.bottom + 3;

/** From the middle of a disc to the nearest point of a name. */
export const distanceToName = (box: Box, disc: PlacedDisc): number =>
  Math.hypot(
    disc.x - Math.max(box.left, Math.min(disc.x, box.right)),
    disc.y - Math.max(box.top, Math.min(disc.y, box.bottom)),
  );

/** A name beside the middle of a disc, to the left or to the right, flush with it. */
export function beside(
  place: PlacedDisc,
  lines: string[],
  side: 1 | -1,
  radius: number,
  font: number,
): Label {
  const width = Math.max(...lines.map((line) => measure(line, font)));
  const height = font * LEADING * lines.length;
  const x = place.x + side * (radius + BESIDE);
  const top = place.y - height / 2;
  const box = {
    left: side === 1 ? x : x - width,
    right: side === 1 ? x + width : x,
    top,
    bottom: top + height,
  };
  return { lines, x, y: top + font, anchor: side === 1 ? "start" : "end", box };
}

/** The places for a name, the best first: below, above, to the outer side, to the inner; then shifted a little. */
function* spots(place: PlacedDisc, lines: string[], room: LabelRoom): Generator<Label> {
  const { radius, font, box: page } = room;
  const width = Math.max(...lines.map((line) => measure(line, font)));
  const height = font * LEADING * lines.length;
  const at = (centre: number, top: number): Label => {
    const x = Math.min(Math.max(centre, page.left + width / 2), page.right - width / 2);
    const box = { left: x - width / 2, right: x + width / 2, top, bottom: top + height };
    return { lines, x, y: top + font, anchor: "middle", box };
  };
  const below = place.y + radius + NEAR;
  const above = place.y - radius - NEAR - height;
  const outer = place.x < (page.left + page.right) / 2 ? -1 : 1;
  yield at(place.x, below);
  yield at(place.x, above);
  yield beside(place, lines, outer, radius, font);
  yield beside(place, lines, outer === 1 ? -1 : 1, radius, font);
  for (const shift of [0.25, -0.25, 0.45, -0.45]) {
    yield at(place.x + shift * width, below);
    yield at(place.x + shift * width, above);
  }
}

/** Whether a name may stand here: inside, clear of names and discs, and plainly its own disc's. */
function isFree(
  { box }: Label,
  own: PlacedDisc,
  places: readonly PlacedDisc[],
  taken: readonly Label[],
  room: LabelRoom,
): boolean {
  const page = room.box;
  if (box.left < page.left || box.right > page.right || box.top < page.top || box.bottom > page.bottom)
    return false;
  if (taken.some((other) => meet(box, other.box))) return false;
  const near = Math.max(distanceToName(box, own), room.radius);
  return places.every((disc) => disc === own || distanceToName(box, disc) >= near + NEARER);
}

function firstFree(
  place: MapPlace & PlacedDisc,
  places: readonly PlacedDisc[],
  taken: readonly Label[],
  room: LabelRoom,
): Label | null {
  let crossed: Label | null = null;
  for (const lines of room.formsOf(place))
    for (const label of spots(place, lines, room)) {
      const onLine = room.crossed(label.box);
      if (onLine && crossed) continue;
      if (!isFree(label, place, places, taken, room)) continue;
      if (!onLine) return label;
      crossed = label;
    }
  return crossed;
}

/** Whole names only. With `all` it is every name or none (null); without, those of the empty seats that fit. */
export function placeLabels(
  places: readonly (MapPlace & PlacedDisc)[],
  room: LabelRoom,
  all: boolean,
): Map<string, Label> | null {
  const labels = new Map<string, Label>();
  const wanted = places.filter((place) => (all ? place.kind !== "UNNAMED" : place.kind === "MISSING"));
  for (const place of wanted) {
    const label = firstFree(place, places, [...labels.values()], room);
    if (label) labels.set(place.key, label);
    else if (all) return null;
  }
  return labels;
}
