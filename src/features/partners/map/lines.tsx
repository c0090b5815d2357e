import type { Layout } from "@/domain/partners/map/drawing";
import type { Relation, RelationKind } from "@/domain/partners/map/table";

interface Point {
  x: number;
  y: number;
}

/** Between several lines of one pair. */
const BESIDE = 9;

type Props = { layout: Layout; from: string; relations: Relation[] };

/**
 * The lines of the chosen seat. Their form says what they are, so that they read in black and white: plain for a
 * goal that both back, an arrow for what is given, a zigzag for tension. They lie below the discs.
 */
export function MapLines({ layout, from, relations }: Props) {
  const placeOf = new Map(layout.places.map((place) => [place.key, place]));
  const start = placeOf.get(from);
  if (!start) return null;
  const ends = [...new Set(relations.map(({ seat }) => seat.id))];
  return (
    <g fill="none" strokeLinecap="round" strokeLinejoin="round">
      {ends.flatMap((id) => {
        const lines = relations.filter(({ seat }) => seat.id === id);
        const end = placeOf.get(id);
        if (!end) return [];
        return lines.map(({ kind }, index) => {
          const side = (index - (lines.length - 1) / 2) * BESIDE;
          return <Line key={`${id} ${kind}`} kind={kind} {...between(start, end, layout.radius + 4, side)} />;
        });
      })}
    </g>
  );
}

/** From edge to edge of two discs, moved to one side. */
function between(a: Point, b: Point, radius: number, side: number): { a: Point; b: Point } {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const [x, y] = [(b.x - a.x) / length, (b.y - a.y) / length];
  const reach = Math.sqrt(Math.max(0, radius ** 2 - side ** 2));
  return {
    a: { x: a.x + x * reach - y * side, y: a.y + y * reach + x * side },
    b: { x: b.x - x * reach - y * side, y: b.y - y * reach + x * side },
  };
}

const round = (value: number) => Math.round(value * 10) / 10;
const to = ({ x, y }: Point) => `${round(x)} ${round(y)}`;

/** One line, for the picture and for the legend that explains it. */
export function Line({ kind, a, b }: { kind: RelationKind; a: Point; b: Point }) {
  if (kind === "TENSION") return <path d={zigzag(a, b)} stroke="var(--color-gap)" strokeWidth="2.5" />;
  if (kind === "WORKS") return <path d={`M${to(a)}L${to(b)}`} stroke="var(--color-ink)" strokeWidth="1.75" />;
  const [tail, head] = kind === "GIVES" ? [a, b] : [b, a];
  return (
    <g stroke="var(--color-ink)" strokeWidth="2.5">
      <path d={`M${to(tail)}L${to(head)}`} />
      <path d={arrowHead(tail, head)} fill="var(--color-ink)" strokeWidth="1" />
    </g>
  );
}

/** Teeth of about the same width, however long the line is. */
function zigzag(a: Point, b: Point): string {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const [x, y] = [(b.x - a.x) / length, (b.y - a.y) / length];
  const teeth = Math.max(3, Math.round(length / 9));
  const points = Array.from({ length: teeth - 1 }, (_, index) => {
    const along = ((index + 1) / teeth) * length;
    const out = index % 2 ? -4.5 : 4.5;
    return { x: a.x + x * along - y * out, y: a.y + y * along + x * out };
  });
  return `M${[a, ...points, b].map(to).join("L")}`;
}

function arrowHead(tail: Point, head: Point): string {
  const length = Math.hypot(head.x - tail.x, head.y - tail.y) || 1;
  const [x, y] = [(head.x - tail.x) / length, (head.y - tail.y) / length];
  const wing = (side: number) => ({
    x: head.x - 12 * x - side * 5.5 * y,
    y: head.y - 12 * y + side * 5.5 * x,
  });
  return `M${to(head)}L${to(wing(1))}L${to(wing(-1))}Z`;
}
