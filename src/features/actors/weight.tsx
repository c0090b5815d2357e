import { type Influence, influences } from "@/domain/actors/schema";

/** Influence as five steps of a stair, filled up to it. The word stands beside it, so it is not read out. */
export function InfluenceStair({ influence }: { influence: Influence }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 30 14" width="30" height="14" className="shrink-0">
      {influences.map((step) => (
        <rect
          key={step}
          x={(step - 1) * 6 + 0.75}
          y={12.5 - step * 2.4}
          width="4"
          height={step * 2.4 + 0.75}
          fill={step <= influence ? "var(--color-ink)" : "var(--color-sheet)"}
          stroke="var(--color-ink)"
          strokeWidth="0.75"
        />
      ))}
    </svg>
  );
}
