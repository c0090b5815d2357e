import { strandOf } from "@/components/strands/strand";
import { Weave } from "@/components/strands/weave";

/** Width of one role with the space behind it, and its height. */
export const STEP = 22;
export const HIGH = 22;
const WIDE = 18;

export type RoleKind = "leads" | "watches" | "speaks";
type Props = { kind: RoleKind; strand: number | null; x?: number };

/**
 * One role in the thread of its organisation, or in plain ink where a legend explains it. The form says which: a full
 * patch leads a goal, a frame watches a risk, a disc speaks for all; so it reads in black and white too.
 */
export function RoleMark({ kind, strand, x = 0 }: Props) {
  const hue = strand === null ? "var(--color-ramp-4)" : `var(--color-s${strandOf(strand).hue})`;
  if (kind === "watches")
    return (
      <rect x={x + 1.5} y={2.5} width={WIDE - 3} height={HIGH - 5} fill="none" stroke={hue} strokeWidth="3" />
    );
  const round = kind === "speaks";
  const high = round ? WIDE : HIGH - 2;
  return (
    <svg
      aria-hidden="true"
      x={x}
      y={round ? 2 : 1}
      width={WIDE}
      height={high}
      viewBox={`0 0 ${WIDE} ${high}`}
    >
      <g className={round ? "[clip-path:circle(8.8px_at_9px_9px)_view-box]" : undefined}>
        {strand === null ? (
          <rect width={WIDE} height={high} fill={hue} />
        ) : (
          <Weave strand={strand} width={WIDE} height={HIGH} />
        )}
      </g>
    </svg>
  );
}
