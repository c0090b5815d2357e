import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { StrandDisc } from "@/components/strand-disc";
import { type Relation, seatsOf } from "@/domain/partners/map";
import type { Label } from "@/domain/partners/map-labels";
import { type Layout, layoutOf, type Place, type Shape } from "@/domain/partners/map-layout";
import { MapKeys } from "./map-keys";
import { MapLines } from "./map-lines";
import { type Drawn, mapWords, seatHref } from "./map-words";

type Props = Drawn & { relations: Relation[]; shape: Shape };

/**
 * The table from above, drawn on the server: no script is needed to see it, to choose a seat or to print it. Two
 * shapes are drawn, one is shown. Hue, weave and two letters tell the strands apart, lines differ in form.
 */
export async function MapPicture({ shape, relations, ...drawn }: Props) {
  const { workspace, table, chosen } = drawn;
  const [t, words] = await Promise.all([getTranslations("partner-map"), mapWords(drawn)]);
  const layout = layoutOf(table, shape, words.labelOf, chosen?.id ?? null);
  const placeOf = new Map(layout.places.map((place) => [place.key, place]));
  return (
    <MapKeys>
      {/* biome-ignore lint/a11y/useSemanticElements: a group inside a figure; fieldset is for forms */}
      <svg
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        className="block h-auto w-full print:max-h-[17cm]"
        role="group"
        aria-label={t("picture")}
      >
        <Rings layout={layout} />
        {chosen && <MapLines layout={layout} from={chosen.id} relations={relations} />}
        {layout.places.map(
          (place) =>
            !place.seat && (
              <EmptySeat
                key={place.key}
                place={place}
                layout={layout}
                name={
                  place.kind === "MISSING"
                    ? t("emptySeat", { perspective: words.labelOf(place) })
                    : t("freeSeat")
                }
              />
            ),
        )}
        {seatsOf(table).map((seat) => {
          const place = placeOf.get(seat.id);
          if (!place) return null;
          const isChosen = seat.id === chosen?.id;
          return (
            <Link
              key={seat.id}
              href={seatHref(workspace, isChosen ? null : seat.id)}
              scroll={false}
              prefetch={false}
              aria-label={words.seatName(seat)}
              aria-current={isChosen ? "true" : undefined}
              data-ring={place.ring}
              className="group text-ink no-underline outline-none"
            >
              <SeatMark place={place} radius={layout.radius} chosen={isChosen} />
              {place.label && <Name label={place.label} font={layout.font} strong={isChosen} />}
            </Link>
          );
        })}
      </svg>
    </MapKeys>
  );
}

/** The three rings; the innermost is the table's middle. */
function Rings({ layout: { rings, centre } }: { layout: Layout }) {
  return [...rings]
    .reverse()
    .map(({ rx, ry }, index) => (
      <ellipse
        key={rx}
        cx={centre.x}
        cy={centre.y}
        rx={rx}
        ry={ry}
        fill={index === rings.length - 1 ? "var(--color-tint)" : "none"}
        stroke="var(--color-line)"
        strokeWidth="1.5"
      />
    ));
}

type MarkProps = { place: Place & { x: number; y: number }; radius: number; chosen: boolean };

/** A disc at the table, or an outline outside it; dashes around whoever pauses or goes. */
function SeatMark({ place: { x, y, kind, seat }, radius, chosen }: MarkProps) {
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
          <text
            x={x}
            y={y}
            dy="0.36em"
            textAnchor="middle"
            fontSize={radius * 0.8}
            fontWeight="650"
            fill="var(--color-ink)"
          >
            {seat.code}
          </text>
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

/** Dashed: somebody could sit here. */
function EmptySeat({
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
      {place.label && <Name label={place.label} font={layout.font} quiet />}
    </g>
  );
}

/** A name with a halo of the sheet, so that rings and lines do not strike it through. */
function Name({
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
      textAnchor="middle"
      fontSize={font}
      fontWeight={strong ? 650 : undefined}
      stroke="var(--color-sheet)"
      strokeWidth="5"
      strokeLinejoin="round"
      paintOrder="stroke"
      fill={quiet ? "var(--color-ink-2)" : "var(--color-ink)"}
      className="group-hover:underline"
    >
      {label.lines.map((line, index) => (
        <tspan key={line} x={label.x} y={label.y + index * font * 1.2}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
