import { type Day, daysBetween, HOME_ZONE, isDay, type Moment, type Zone } from "@/domain/calendar";

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

/** A moment in words, in a zone, which is named: `12. März 2027, 14:02 MEZ`. */
export function sayMoment(moment: Moment, locale: string, zone: Zone = HOME_ZONE): string {
  return new Intl.DateTimeFormat(languageOf(locale), {
    ...{ year: "numeric", month: "long", day: "numeric", hour: "2-digit", minute: "2-digit" },
    ...{ timeZoneName: "short", timeZone: zone },
  }).format(new Date(moment));
}

/** The hour of a moment, `14:02`, where its day stands above. */
export function sayTime(moment: Moment, locale: string, zone: Zone = HOME_ZONE): string {
  return new Intl.DateTimeFormat(languageOf(locale), {
    ...{ hour: "2-digit", minute: "2-digit", timeZone: zone },
  }).format(new Date(moment));
}

/** The day of a moment in words, where nobody has taken it yet: on pages outside a workspace. */
export function sayDayOfMoment(moment: Moment, locale: string, zone: Zone): string {
  return new Intl.DateTimeFormat(languageOf(locale), { dateStyle: "long", timeZone: zone }).format(
    new Date(moment),
  );
}
