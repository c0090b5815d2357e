import { getTranslations } from "next-intl/server";
import { StrandDisc } from "@/components/strands/strand-disc";
import type { Layout } from "@/domain/partners/map/drawing";
import { placeKeyOf } from "@/domain/partners/map/layout";
import { softened } from "@/domain/partners/map/names";
import type { MapPlace } from "@/domain/partners/map/place";
import type { TableSeat } from "@/domain/partners/map/table";

type Props = { layout: Layout; labelOf: (place: MapPlace) => string; chosen: TableSeat | null };

/**
 * Whose letters stand in which disc, right below a picture that has no room for all names. Hidden from screen
 * readers: there every disc says its whole name, and the list has them all.
 */
export async function MapKey({ layout, labelOf, chosen }: Props) {
  const t = await getTranslations("partner-map");
  const key = placeKeyOf(layout);
  if (key.length === 0) return null;
  return (
    <div aria-hidden="true" data-map-key="" className="mt-3 px-1 max-sm:px-5">
      <p className="text-sm font-semibold">{t("key")}</p>
      <ul className="mt-1 columns-2 gap-x-3 text-sm md:columns-3 xl:columns-4">
        {key.map((place) => (
          <li
            key={place.key}
            className={`flex break-inside-avoid items-start gap-1.5 py-1 ${place.key === chosen?.id ? "font-semibold" : ""}`}
          >
            <Mark place={place} />
            <span className="min-w-0 leading-5">{softened(labelOf(place))}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The disc as it is in the picture: at the table, outside it, or empty. */
function Mark({ place: { seat, kind, mark } }: { place: Layout["places"][number] }) {
  if (seat && kind === "SEAT") return <StrandDisc {...seat} size={24} decorative />;
  const empty = seat === null;
  return (
    <svg aria-hidden="true" viewBox="0 0 24 24" width="24" height="24" className="shrink-0">
      <circle
        cx="12"
        cy="12"
        r="11"
        fill="none"
        stroke="var(--color-control)"
        strokeWidth={empty ? 2 : 1.5}
        strokeDasharray={empty ? "4 3.5" : undefined}
      />
      <text
        x="12"
        y="12"
        dy="0.36em"
        textAnchor="middle"
        fontSize="10"
        fontWeight="650"
        fill="var(--color-ink)"
      >
        {mark}
      </text>
    </svg>
  );
}
