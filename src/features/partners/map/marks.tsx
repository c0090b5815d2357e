import { StrandDisc } from "@/components/strands/strand-disc";
import type { Layout } from "@/domain/partners/map/drawing";
import type { Label } from "@/domain/partners/map/labels";
import type { MapPlace } from "@/domain/partners/map/place";

type MarkProps = { place: MapPlace & { x: number; y: number }; radius: number; chosen: boolean };

/** A disc at the table, or an outline outside it; dashes around whoever pauses or goes. */
export function SeatMark({ place: { x, y, kind, seat }, radius, chosen }: MarkProps) {
  if (!seat) return null;
  return (
    <>
      <circle cx={x} cy={y} r={radius + 3} fill="transparent" />
      {kind === "OUTSIDE" ? (
        <>
          <circle
            cx={x}
            cy={y}
            r={radius - 1}
            fill="var(--color-sheet)"
            stroke="var(--color-control)"
            strokeWidth="1.5"
          />
          <Letters x={x} y={y} radius={radius} letters={seat.code} />
        </>
      ) : (
        <StrandDisc
          name={seat.name}
          code={seat.code}
          strand={seat.strand}
          size={2 * radius}
          x={x - radius}
          y={y - radius}
          decorative
        />
      )}
      {!seat.firm && (
        <circle
          cx={x}
          cy={y}
          r={radius + 3}
          fill="none"
          stroke="var(--color-ink)"
          strokeWidth="1.5"
          strokeDasharray="3 3"
        />
      )}
      {chosen && (
        <circle cx={x} cy={y} r={radius + 4.5} fill="none" stroke="var(--color-ink)" strokeWidth="3" />
      )}
      <g fill="none" className="opacity-0 group-focus-visible:opacity-100">
        <circle cx={x} cy={y} r={radius + 2} stroke="var(--color-ring-inner)" strokeWidth="2.5" />
        <circle cx={x} cy={y} r={radius + 5} stroke="var(--color-ring-outer)" strokeWidth="3.5" />
      </g>
    </>
  );
}

function Letters({ x, y, radius, letters }: { x: number; y: number; radius: number; letters: string }) {
  return (
    <text
      x={x}
      y={y}
      dy="0.36em"
      textAnchor="middle"
      fontSize={radius * 0.8}
      fontWeight="650"
      fill="var(--color-ink)"
    >
      {letters}
    </text>
  );
}

/** Dashed: somebody could sit here. */
export function EmptySeat({
  place,
  layout,
  name,
}: {
  place: Layout["places"][number];
  layout: Layout;
  name: string;
}) {
  return (
    <g>
      <title>{name}</title>
      <circle
        cx={place.x}
        cy={place.y}
        r={layout.radius - 1}
        fill="var(--color-sheet)"
        stroke="var(--color-control)"
        strokeWidth="2"
        strokeDasharray="5 4.5"
      />
      {place.label ? (
        <Name label={place.label} font={layout.font} quiet />
      ) : (
        place.mark && <Letters x={place.x} y={place.y} radius={layout.radius} letters={place.mark} />
      )}
    </g>
  );
}

/** A name with a halo of its ground, so that rings and lines do not strike it through. */
export function Name({
  label,
  font,
  quiet,
  strong,
}: {
  label: Label;
  font: number;
  quiet?: boolean;
  strong?: boolean;
}) {
  return (
    <text
      textAnchor={label.anchor}
      fontSize={font}
      fontWeight={strong ? 650 : undefined}
      stroke={label.onTable ? "var(--color-tint)" : "var(--color-sheet)"}
      strokeWidth="5"
      strokeLinejoin="round"
      paintOrder="stroke"
      fill={quiet ? "var(--color-ink-2)" : "var(--color-ink)"}
      className="group-hover:underline"
    >
      {label.lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two lines of a name may be the same, and none ever moves
        <tspan key={`${index} ${line}`} x={label.x} y={label.y + index * font * 1.2}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
