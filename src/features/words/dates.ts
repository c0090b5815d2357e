/** A calendar day in words: `12. März 2027`, `12 March 2027`. Days carry no time zone. */
export function sayDay(day: string, locale: string): string {
  return new Intl.DateTimeFormat(locale === "de" ? "de-DE" : "en-GB", {
    dateStyle: "long",
    timeZone: "UTC",
  }).format(new Date(`${day.slice(0, 10)}T00:00:00Z`));
}

/** A moment in words, in Berlin: `12. März 2027, 14:02`. */
export function sayMoment(iso: string, locale: string): string {
  return new Intl.DateTimeFormat(locale === "de" ? "de-DE" : "en-GB", {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: "Europe/Berlin",
  }).format(new Date(iso));
}

/** The day of a moment in words, in Berlin: `12. März 2027`. */
export function sayDayOfMoment(iso: string, locale: string): string {
  return new Intl.DateTimeFormat(locale === "de" ? "de-DE" : "en-GB", {
    dateStyle: "long",
    timeZone: "Europe/Berlin",
  }).format(new Date(iso));
}
