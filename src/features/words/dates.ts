import { type Day, daysBetween, isDay, type Moment, type Zone } from "@/domain/calendar";
import { sayClock } from "./clocks";

const languageOf = (locale: string) => (locale === "de" ? "de-DE" : "en-GB");

/** A calendar day in words: `12. März 2027`, `12 March 2027`. A day is the same everywhere. */
export function sayDay(day: Day, locale: string): string {
  return new Intl.DateTimeFormat(languageOf(locale), { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** A day in a narrow column, `12. März`, `12 Mar`; with its year where that could be mistaken. */
export function sayShortDay(day: Day, today: Day, locale: string): string {
  const year = Math.abs(daysBetween(today, day)) < 365 ? undefined : ("numeric" as const);
  return new Intl.DateTimeFormat(languageOf(locale), {
    ...{ day: "numeric", month: "short", year, timeZone: "UTC" },
  }).format(new Date(`${day}T00:00:00Z`));
}

/** The same for a value that may hold no day, as values of sentences do: nothing then. */
export const saidDay = (value: unknown, locale: string): string =>
  typeof value === "string" && isDay(value) ? sayDay(value, locale) : "";

/**
 * A moment in words, where `zone` is at home, and where that is, so that nobody abroad is an hour late:
 * `12. März 2027 um 14:02 Uhr (Berlin)`, `12 March 2027 at 14:02 (Berlin time)`.
 */
export function sayMoment(moment: Moment, locale: string, zone: Zone): string {
  const at = locale === "de" ? "um" : "at";
  return `${sayDayOfMoment(moment, locale, zone)} ${at} ${sayTime(moment, locale, zone)} (${sayClock(zone, locale)})`;
}

/** The time of a moment, `14:02 Uhr`, `14:02`, where its day stands above and its place is said once for all (`sayClock`). */
export function sayTime(moment: Moment, locale: string, zone: Zone): string {
  const time = new Intl.DateTimeFormat(languageOf(locale), {
    ...{ hour: "2-digit", minute: "2-digit", timeZone: zone },
  }).format(new Date(moment));
  return locale === "de" ? `${time} Uhr` : time;
}

/** The day of a moment in words, where nobody has taken it yet: on pages outside a workspace. */
export function sayDayOfMoment(moment: Moment, locale: string, zone: Zone): string {
  return new Intl.DateTimeFormat(languageOf(locale), { dateStyle: "long", timeZone: zone }).format(
    new Date(moment),
  );
}
