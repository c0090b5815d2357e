import { StrandDisc } from "@/components/strands/strand-disc";

const SEATS = [
  { code: "VG", strand: 0 },
  { code: "KS", strand: 1 },
  { code: "NR", strand: 5 },
  { code: "MV", strand: 2 },
  { code: "SK", strand: 3 },
] as const;
const EMPTY_AT = 5;
const PLACES = 6;
const SIZE = 320;
const DISC = 56;

/** The table: five organisations sit around it, one place is still empty. */
export function WelcomePicture({ label }: { label: string }) {
  const place = (index: number) => {
    const angle = ((index * 360) / PLACES - 90) * (Math.PI / 180);
    return {
      x: Math.round(SIZE / 2 + 112 * Math.cos(angle)),
      y: Math.round(SIZE / 2 + 112 * Math.sin(angle)),
    };
  };
  const empty = place(EMPTY_AT);
  return (
    <svg viewBox={`0 0 ${SIZE} ${SIZE}`} role="img" aria-label={label} className="mx-auto w-full max-w-90">
      <circle
        cx={SIZE / 2}
        cy={SIZE / 2}
        r="112"
        fill="var(--color-sheet)"
        stroke="var(--color-line)"
        strokeWidth="1.5"
      />
      <circle
        cx={SIZE / 2}
        cy={SIZE / 2}
        r="62"
        fill="var(--color-tint)"
        stroke="var(--color-line)"
        strokeWidth="1.5"
      />
      <circle
        cx={empty.x}
        cy={empty.y}
        r={DISC / 2}
        fill="var(--color-sheet)"
        stroke="var(--color-control)"
        strokeWidth="2"
        strokeDasharray="5 5"
      />
      {SEATS.map((seat, index) => {
        const { x, y } = place(index);
        return (
          <StrandDisc
            key={seat.code}
            {...seat}
            name={seat.code}
            decorative
            size={DISC}
            x={x - DISC / 2}
            y={y - DISC / 2}
          />
        );
      })}
    </svg>
  );
}
