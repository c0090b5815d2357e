import { getLocale, getTranslations } from "next-intl/server";
import { isResourceCategory } from "@/domain/catalogue/resources";
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

/** Things in one sentence before the rest is a number. */
const NAMED = 3;

/** What an organisation brings and what it looks for, by name: it reads differently for each of them. */
export async function exchangeWords() {
  const [t, words, locale] = await Promise.all([
    getTranslations("partner-map.exchange"),
    getTranslations("expectations.categories"),
    getLocale(),
  ]);
  const list = new Intl.ListFormat(locale === "de" ? "de-DE" : "en-GB", { type: "conjunction" });
  const things = (keys: readonly string[], count: number): string => {
    const names = keys.map((key) => (isResourceCategory(key) ? words(key) : key));
    if (names.length === 0) return t("other", { count });
    if (names.length <= NAMED) return list.format(names);
    return list.format([...names.slice(0, NAMED - 1), t("more", { count: names.length - NAMED + 1 })]);
  };
  return ({ gives, asks, givesWhat, asksWhat }: TableSeat): string =>
    [
      gives > 0 && t("gives", { things: things(givesWhat, gives) }),
      asks > 0 && t("asks", { things: things(asksWhat, asks) }),
    ]
      .filter(Boolean)
      .join(" ") || t("nothing");
}
