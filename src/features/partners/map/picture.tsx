import { getTranslations } from "next-intl/server";
import type { Layout } from "@/domain/partners/map/drawing";
import { type LinePiece, ringLine } from "@/domain/partners/map/ring-line";
import type { Oval } from "@/domain/partners/map/rings";
import { drawnRelations, type Relation, seatsOfTable } from "@/domain/partners/map/table";
import { MapKeys } from "./keys";
import { MapLines } from "./lines";
import { EmptySeat, Name, SeatMark } from "./marks";
import { type Drawn, mapWords, seatHref } from "./words";

type Props = Drawn & { relations: Relation[]; layout: Layout };

/**
 * The table from above, drawn on the server: no script is needed to see it, to choose a seat or to print it. Two
 * shapes are drawn, one is shown. Hue, weave and two letters tell the strands apart, lines differ in form.
 */
export async function MapPicture({ layout, relations, ...drawn }: Props) {
  const { workspace, table, chosen } = drawn;
  const [t, words] = await Promise.all([getTranslations("partner-map"), mapWords(drawn)]);
  const placeOf = new Map(layout.places.map((place) => [place.key, place]));
  return (
    <MapKeys>
      {/* biome-ignore lint/a11y/useSemanticElements: a group inside a figure; fieldset is for forms */}
      <svg
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        className="block h-auto w-full print:max-h-[22cm]"
        role="group"
        aria-label={t("picture")}
      >
        <Rings layout={layout} />
        {chosen && <MapLines layout={layout} from={chosen.id} relations={drawnRelations(relations)} />}
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
        {seatsOfTable(table).map((seat) => {
          const place = placeOf.get(seat.id);
          if (!place) return null;
          const isChosen = seat.id === chosen?.id;
          return (
            <a
              key={seat.id}
              href={seatHref(workspace, isChosen ? null : seat.id)}
              aria-label={words.seatName(seat)}
              aria-current={isChosen ? "true" : undefined}
              data-ring={place.ring}
              className="group text-ink no-underline outline-none"
            >
              <SeatMark place={place} radius={layout.radius} chosen={isChosen} />
              {place.label && <Name label={place.label} font={layout.font} strong={isChosen} />}
            </a>
          );
        })}
      </svg>
    </MapKeys>
  );
}

/** The three rings; the innermost is the table's middle. Their lines stop before names. */
function Rings({ layout: { rings, centre, places } }: { layout: Layout }) {
  const [middle] = rings;
  const names = places.flatMap(({ label }) => (label ? [label.box] : []));
  return (
    <>
      {middle && <OvalShape oval={middle} centre={centre} fill="var(--color-tint)" />}
      {rings.map((oval) =>
        oval.cap < oval.ry ? (
          <OvalShape key={oval.rx} oval={oval} centre={centre} stroke="var(--color-line)" />
        ) : (
          <path
            key={oval.rx}
            d={ringLine(oval, centre, names).map(toPath).join("")}
            fill="none"
            stroke="var(--color-line)"
            strokeWidth="1.5"
          />
        ),
      )}
    </>
  );
}

const tenth = (value: number) => Math.round(value * 10) / 10;
const toPath = (piece: LinePiece): string =>
  `M${piece.map(({ x, y }) => `${tenth(x)} ${tenth(y)}`).join("L")}`;

type OvalProps = { oval: Oval; centre: Layout["centre"]; fill?: string; stroke?: string };

/** Round at both ends; straight between them where the table is long. */
function OvalShape({ oval: { rx, ry, cap }, centre, fill = "none", stroke }: OvalProps) {
  return (
    <rect
      x={centre.x - rx}
      y={centre.y - ry}
      width={2 * rx}
      height={2 * ry}
      rx={rx}
      ry={cap}
      fill={fill}
      stroke={stroke}
      strokeWidth="1.5"
    />
  );
}
