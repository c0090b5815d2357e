import type { Zone } from "@/domain/calendar";

/** Cities after which zones are named and that are called otherwise in German. No table of `Intl` says them. */
const german: Record<string, string> = {
  Athens: "Athen",
  Belgrade: "Belgrad",
  Brussels: "Brüssel",
  Bucharest: "Bukarest",
  Cairo: "Kairo",
  Copenhagen: "Kopenhagen",
  Havana: "Havanna",
  Kiev: "Kyjiw",
  Kyiv: "Kyjiw",
  Lisbon: "Lissabon",
  Luxembourg: "Luxemburg",
  Moscow: "Moskau",
  Nicosia: "Nikosia",
  Prague: "Prag",
  Rome: "Rom",
  Singapore: "Singapur",
  Tokyo: "Tokio",
  Vienna: "Wien",
  Warsaw: "Warschau",
  Zurich: "Zürich",
};

/**
 * Whose clock it is, as people say it: `Berlin`, `Berlin time`. A zone is named after a city; abbreviations (CET, NZDT) are
 * known to few, change with the summer, and stand for several places.
 */
export function sayClock(zone: Zone, locale: string): string {
  if (zone === "UTC") return zone;
  const city = (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");
  return locale === "de" ? (german[city] ?? city) : `${city} time`;
}
