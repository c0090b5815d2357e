import type { MapPlace } from "./place";

/** Half its width and half its height. */
export interface Ellipse {
  rx: number;
  ry: number;
}
/** The line of a ring: round at both ends, each end `cap` high; straight between them where `cap` is less than `ry`. */
export type Oval = Ellipse & { cap: number };

/** A wide table for screens and paper, a tall one for phones. Units are pixels at full size. */
export const shapes = {
  WIDE: {
    width: 640,
    sizes: [46, 44, 42, 40, 38, 36, 34, 32, 30],
    ratios: [0.82, 0.98, 1.15],
    forms: [
      [180, 2],
      [130, 3],
      [180, 5],
      [110, 5],
    ],
    aisle: 150,
    font: 16,
  },
  TALL: {
    width: 360,
    sizes: [40, 38, 36, 34, 32, 30, 28, 26],
    ratios: [1.2, 1.4, 1.6, 1.9, 2.2],
    forms: [
      [190, 2],
      [130, 3],
      [190, 5],
      [106, 5],
    ],
    aisle: 114,
    font: 17,
  },
} as const;
export type Shape = keyof typeof shapes;

/** Between two discs, and between a disc and the edge. */
export const GAP = 6;
/** Below these sizes a ring is folded into rows, and the discs get as small as they must. */
const SMALLEST = [28, 26, 24, 22, 20, 18, 16, 14, 12, 10];
const MOST_ROWS = 12;

/** The way around an ellipse of half-widths 1 and `ratio` (Ramanujan). */
function around(ratio: number): number {
  const h = ((1 - ratio) / (1 + ratio)) ** 2;
  return Math.PI * (1 + ratio) * (1 + (3 * h) / (10 + Math.sqrt(4 - 3 * h)));
}

/** So many points on an ellipse, equally far apart along it, clockwise from the top, `shift` of a step further. */
export function pointsOn({ rx, ry }: Ellipse, count: number, shift: number): { x: number; y: number }[] {
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
export const SHIFTS = [0.5, 0.2, 0.35];

export interface RingRow {
  ring: number;
  places: MapPlace[];
}

/** Folds each ring into rows when one row would be too long; the outer rows take more. */
function rowsOf(rings: MapPlace[][], longest: number): RingRow[] {
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
export function radiiOf({ rows, size, ratio, room, inner }: Try, most: number): number[] | null {
  const length = around(ratio);
  const radii: number[] = [];
  let before = 0;
  for (const [index, { places }] of rows.entries()) {
    const needed = ((places.length > 1 ? places.length : 0) * (size + GAP) * 1.02) / length;
    const seats = places.length > 0;
    const half = index > 0 && (before > 0 || seats) ? size / 2 : 0;
    const least =
      index === 0 ? size * (places.length > 2 ? 2.2 : 1.4) : (radii[index - 1] ?? 0) + LINES_APART + half;
    const beside = index > 0 && before > 0 && seats;
    const step = Math.max(size + GAP, (size + GAP + room) / ratio);
    const apart = beside ? (radii[index - 1] ?? 0) + step : least;
    radii.push(Math.max(needed, least, apart));
    before = places.length;
  }
  const left = most - (radii.at(-1) ?? 0);
  if (left < 0) return null;
  if (inner !== null) return clearlyApart(radii, { most, inner, seats: rows[0]?.places.length ?? 0 });
  const shares = rows.map(({ places }, index) => (places.length > 0 ? 1 : 0.5) + (index === 0 ? MIDDLE : 0));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  let given = 0;
  return radii.map((radius, index) => {
    given += shares[index] ?? 0;
    return radius + (left * given) / whole;
  });
}

/**
 * Three rings that are seen as three: the inner one at most `inner` of the outer, the middle one half-way between them.
 * Null where the seats of the inner ring need more than that.
 */
function clearlyApart(
  [first = 0, second = 0, third = 0]: readonly number[],
  { most, inner, seats }: { most: number; inner: number; seats: number },
): number[] | null {
  if (first > inner * most) return null;
  const wanted = (seats > FEW ? inner : Math.min(inner, FEW_INNER)) * most;
  const a = Math.max(first, Math.min(wanted, most - (third - first)));
  const b = Math.min(Math.max(a + second - first, (a + most) / 2), most - (third - second));
  return [a, b, most];
}

/** Whether no two discs touch. */
export const apart = (points: readonly { x: number; y: number }[], size: number): boolean =>
  points.every((a, i) => points.slice(i + 1).every((b) => Math.hypot(a.x - b.x, a.y - b.y) >= size + 2));

/** Between the lines of two rings that nobody sits on. */
const LINES_APART = 8;
/** How much more of the room left over goes to the middle than to a ring. */
const MIDDLE = 0.5;

/** How much of the outer ring the inner one takes: at best, and where its names need more room. */
const INNER = [0.55, 0.66] as const;
/** With so few at it the middle of the table is smaller still. */
const [FEW, FEW_INNER] = [3, 0.42];

export interface Try {
  /** The most that the inner ring may take of the outer; null where it takes what it needs. */
  inner: number | null;
  /** Between two rings beside the discs, for names. */
  room: number;
  folded: boolean;
  size: number;
  ratio: number;
  rows: RingRow[];
}

/** What to try, the best first: big discs in three rings, then smaller ones, then rings folded into rows. */
export function* tries(rings: MapPlace[][], shape: Shape): Generator<Try> {
  const { sizes, ratios, font } = shapes[shape];
  const whole = rowsOf(rings, Number.POSITIVE_INFINITY);
  const half = Math.ceil(sizes.length / 2);
  for (const inner of [...INNER, null])
    for (const [room, some] of [
      [font * 1.3, sizes.slice(0, half)],
      [0, sizes.slice(0, half)],
      [0, sizes.slice(half)],
    ] as const)
      for (const ratio of ratios)
        for (const size of some) yield { folded: false, inner, room, size, ratio, rows: whole };
  const longest = Math.max(...rings.map((ring) => ring.length));
  for (const size of SMALLEST)
    for (let rows = 2; rows <= MOST_ROWS; rows++)
      for (const ratio of ratios)
        yield {
          folded: true,
          inner: null,
          room: 0,
          size,
          ratio,
          rows: rowsOf(rings, Math.ceil(longest / rows)),
        };
}
