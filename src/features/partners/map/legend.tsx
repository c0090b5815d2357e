import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { StrandDisc } from "@/components/strands/strand-disc";
import { type MapTable, type RelationKind, seatsOfTable } from "@/domain/partners/map/table";
import { Line } from "./lines";

/** `drawn`: the kinds of lines that the picture has. */
type Props = { table: MapTable; drawn: ReadonlySet<RelationKind>; planning: boolean };

/** What the marks mean, in words; only the marks that the picture has. */
export async function MapLegend({ table, drawn, planning }: Props) {
  const t = await getTranslations("partner-map");
  const seats = seatsOfTable(table);
  const first = table.rings.flatMap((ring) => ring.seats)[0];
  const ring = <circle cx="14" cy="14" r="11" fill="var(--color-sheet)" stroke="var(--color-control)" />;
  return (
    <div className="mt-3 px-1 text-sm">
      <p className="font-semibold">{t("legend.title")}</p>
      <ul className="mt-1 flex flex-wrap gap-x-5 gap-y-1">
        {first && (
          <Entry mark={<StrandDisc {...first} size={26} x={1} y={1} decorative />}>{t("legend.seat")}</Entry>
        )}
        {seats.some((seat) => !seat.firm) && (
          <Entry
            mark={
              <circle
                cx="14"
                cy="14"
                r="11"
                fill="none"
                stroke="var(--color-ink)"
                strokeDasharray="3 3"
                strokeWidth="1.5"
              />
            }
          >
            {t("legend.loose")}
          </Entry>
        )}
        {table.outside.length > 0 && <Entry mark={ring}>{t("legend.outside")}</Entry>}
        {table.missing.length + table.suggested.length + table.unnamed > 0 && (
          <Entry
            mark={
              <circle
                cx="14"
                cy="14"
                r="11"
                fill="none"
                stroke="var(--color-control)"
                strokeDasharray="5 4.5"
                strokeWidth="2"
              />
            }
          >
            {t("legend.empty")}
          </Entry>
        )}
        {planning &&
          (["WORKS", "GIVES", "TENSION"] as const)
            .filter((kind) => drawn.has(kind) || (kind === "GIVES" && drawn.has("GETS")))
            .map((kind) => (
              <Entry key={kind} wide mark={<Line kind={kind} a={{ x: 2, y: 14 }} b={{ x: 42, y: 14 }} />}>
                {t(`legend.${kind}`)}
              </Entry>
            ))}
      </ul>
      {seats.length > 1 && <p className="mt-2 text-ink-2 max-lg:hidden print:hidden">{t("keys")}</p>}
    </div>
  );
}

function Entry({ mark, wide, children }: { mark: ReactNode; wide?: boolean; children: ReactNode }) {
  const width = wide ? 44 : 28;
  return (
    <li className="flex items-center gap-2">
      <svg
        aria-hidden="true"
        viewBox={`0 0 ${width} 28`}
        width={width}
        height="28"
        fill="none"
        className="shrink-0"
      >
        {mark}
      </svg>
      {children}
    </li>
  );
}
