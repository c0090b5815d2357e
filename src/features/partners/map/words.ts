import { getTranslations } from "next-intl/server";
import type { MapPlace } from "@/domain/partners/map/place";
import type { MapTable, TableSeat } from "@/domain/partners/map/table";

/** What every part of the table gets. */
export interface Drawn {
  workspace: string;
  table: MapTable;
  chosen: TableSeat | null;
  /** Whether the reader plans along; an observer hears no numbers. */
  planning: boolean;
}

/** The address of the table with this seat chosen, or with none. */
export const seatHref = (workspace: string, seat: string | null): string =>
  `/w/${workspace}/partners?view=map${seat ? `&seat=${seat}` : ""}`;

/** How a seat is called where it is heard or written in full: "ver.di, innerer Ring, Platz 3 von 5, gibt 4, erwartet 2". */
export async function mapWords({ table, planning }: Pick<Drawn, "table" | "planning">) {
  const [t, partners, perspectives] = await Promise.all([
    getTranslations("partner-map"),
    getTranslations("partners"),
    getTranslations("catalogue-perspectives"),
  ]);
  const waiting = new Set(table.outside.map((seat) => seat.id));
  const seatName = (seat: TableSeat): string => {
    const state = partners(`states.${seat.state}`);
    if (waiting.has(seat.id)) return t("outsideName", { name: seat.name, state });
    const words = {
      name: seat.name,
      ring: t(`ringNames.${seat.tier}`),
      place: seat.place,
      of: seat.of,
      gives: seat.gives,
      asks: seat.asks,
      state,
    };
    if (!planning) return t("seatNamePlain", words);
    return t(seat.firm ? "seatName" : "seatNameLoose", words);
  };
  /** The short name beside a disc. A place without an organisation is a perspective or has no name. */
  const labelOf = (place: MapPlace): string => {
    if (place.seat) return place.seat.name;
    return place.kind === "MISSING"
      ? perspectives(`${place.key as (typeof table.missing)[number]}.short`)
      : "";
  };
  return { seatName, labelOf, isOutside: (seat: TableSeat) => waiting.has(seat.id) };
}
