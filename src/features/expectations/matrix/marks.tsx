import { Hatch } from "@/components/strands/weave";
import { stepOf } from "@/domain/expectations/matrix/rules";

/** Width and height of none, a small, a middle and a large triangle. */
const sizes = [
  [0, 0],
  [18, 16],
  [28, 26],
  [36, 34],
] as const;
const sizeOf = (count: number) => sizes[stepOf(count)] ?? sizes[3];
/** An outline looks larger than a patch, and its word is longer. */
const OUTLINE = 0.8;

type Props = { count: number; faded?: boolean };

/** Points up from the left lower corner: what is given. Pale once all of it has been given away. */
export function GivesMark({ count, faded }: Props) {
  const [width, height] = sizeOf(count);
  return (
    <svg
      aria-hidden="true"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      className="shrink-0"
    >
      <path
        d={`M0 ${height}V0L${width} ${height}Z`}
        fill={faded ? "var(--color-ramp-3)" : "var(--color-ramp-5)"}
      />
    </svg>
  );
}

/** Hangs from the right upper corner, an outline only: what is expected. Told apart by form, not by colour. */
export function AsksMark({ count }: Props) {
  const [width, height] = sizeOf(count).map((length) => Math.round(length * OUTLINE)) as [number, number];
  return (
    <svg
      aria-hidden="true"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      className="shrink-0"
    >
      <path
        d={`M${width - 1} 1V${height - 2.6}L3.2 1Z`}
        fill="none"
        stroke="var(--color-ink)"
        strokeWidth="2"
        strokeLinejoin="miter"
      />
    </svg>
  );
}

/** Hatched madder with one word on a clear ground: something is missing here. */
export function GapMark({ children }: { children: string }) {
  return (
    <span className="relative inline-grid min-h-8 w-full max-w-24 place-items-center overflow-hidden rounded-sm forced-colors:border">
      <svg aria-hidden="true" width="100%" height="100%" className="absolute inset-0">
        <Hatch width={320} height={40} tone="gap" />
      </svg>
      <span className="relative bg-gap-ground px-1 font-semibold text-gap">{children}</span>
    </span>
  );
}
