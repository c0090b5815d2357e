import { strandOf } from "@/components/strands/strand";
import type { GoalStance } from "@/domain/goals/alignment/rules";

type Props = { stance: GoalStance | null; size?: number };

/**
 * How an organisation stands, by form and not by colour: a full disc, three quarters, a half, a hatched quarter, the
 * square that cuts the thread; small and hatched where nothing has been said. The words stand beside it or are heard
 * instead of it.
 */
export function StanceMark({ stance, size = 28 }: Props) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="-14 -14 28 28"
      fill="none"
      className="relative inline-block shrink-0 forced-color-adjust-none [print-color-adjust:exact]"
    >
      <Form stance={stance} />
    </svg>
  );
}

/** Lines from lower left to upper right, cut to the upper right quarter of the disc, and to the small disc. */
const QUARTER = "M0 0L9.2-9.2M4 0L11-7M8 0L12.3-4.3M0-4L7-11M0-8L4.3-12.3";
const SMALL = "M-4.6 4.6L4.6-4.6M-1.4 6.4L6.4-1.4M-6.4 1.4L1.4-6.4";

function Form({ stance }: { stance: GoalStance | null }) {
  if (stance === "DRIVES" || stance === "LEADS") return <circle r="14" fill="var(--color-ink)" />;
  if (stance === "RED_LINE")
    return (
      <>
        <rect x="-14" y="-14" width="28" height="28" rx="1" fill="var(--color-gap)" />
        <rect x="-7" y="-2" width="14" height="4" fill="var(--color-sheet)" />
      </>
    );
  if (stance === null)
    return (
      <>
        <circle r="7.25" fill="var(--color-sheet)" stroke="var(--color-control)" strokeWidth="1.5" />
        <path d={SMALL} stroke="var(--color-control)" strokeWidth="1.5" />
      </>
    );
  return (
    <>
      <circle r="13" fill="var(--color-sheet)" stroke="var(--color-ink)" strokeWidth="2" />
      {stance === "SUPPORTS" && <path d="M0 0V-13A13 13 0 1 1-13 0Z" fill="var(--color-ink)" />}
      {stance === "ACCEPTS" && <path d="M0-13A13 13 0 0 1 0 13Z" fill="var(--color-ink)" />}
      {stance === "RESERVATION" && (
        <path d={`${QUARTER}M0-13V0H13`} stroke="var(--color-ink)" strokeWidth="1.6" />
      )}
    </>
  );
}

/** A thread that runs through a cell, behind its mark; it ends below the last one. */
export function Thread({ strand, last }: { strand: number; last?: boolean }) {
  return (
    <svg
      aria-hidden="true"
      className="absolute inset-0 size-full forced-color-adjust-none [print-color-adjust:exact]"
    >
      <line
        x1="50%"
        x2="50%"
        y1="0"
        y2={last ? "82%" : "100%"}
        stroke={`var(--color-s${strandOf(strand).hue})`}
        strokeWidth="3"
      />
    </svg>
  );
}
