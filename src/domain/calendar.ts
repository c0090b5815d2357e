/**
 * Days and moments, the only place that turns one into the other. A day is what people write into a field and means the
 * same everywhere; a moment is a point in time, and which day it falls on depends on where one stands. Their types
 * exclude each other, so that a moment is never cut to its first ten letters and called a day (docs/decisions/012).
 */

/** A calendar day, `2027-03-31`. */
export type Day = `${number}-${number}-${number}`;

/** A point in time as it travels, in ISO form and UTC: `2027-03-31T21:59:59.000Z`. On the server it is a Date too. */
export type Moment = `${Day}T${string}Z`;

/** A time zone under its IANA name. */
export type Zone = "UTC" | `${string}/${string}`;

/** Where our readers live: the zone of every page outside a workspace, and of a workspace unless it says otherwise. */
export const HOME_ZONE = "Europe/Berlin" satisfies Zone;

/** Which day it is, and where: what a rule needs that compares a moment with today. */
export interface ThisDay {
  today: Day;
  zone: Zone;
}

/** Spans in milliseconds, for how long something lasts. To walk the calendar there is `dayAfter`: days have 23 to 25 hours. */
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const calendars = new Map<Zone, Intl.DateTimeFormat>();

function calendarOf(zone: Zone): Intl.DateTimeFormat {
  const known = calendars.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    ...{ year: "numeric", month: "2-digit", day: "2-digit" },
  });
  calendars.set(zone, made);
  return made;
}

/** The day in UTC, which is also how a day column comes out of the database: as its midnight there. */
const dayInUtc = (date: Date) => date.toISOString().slice(0, 10) as Day;

/** The day of a day column as JSON holds it, with a midnight behind it or without. */
export const dayOfColumn = (text: string): Day => text.slice(0, 10) as Day;

/** The day on which a moment falls in a zone. */
export function dayOfMoment(moment: Moment | Date, zone: Zone): Day {
  const date = typeof moment === "string" ? new Date(moment) : moment;
  if (zone === "UTC") return dayInUtc(date);
  const [month, day, year] = calendarOf(zone).format(date).split("/");
  return `${year?.padStart(4, "0")}-${month}-${day}` as Day;
}

/** A moment as it travels; null stays null. */
export function momentOf(date: Date): Moment;
export function momentOf(date: Date | null | undefined): Moment | null;
export function momentOf(date: Date | null | undefined): Moment | null {
  return date ? (date.toISOString() as Moment) : null;
}

/** Whether a text is a day that exists: `2027-02-30` is none. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const midnight = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && dayInUtc(midnight) === text;
}

/** Whether a text is a moment as `momentOf` writes it. */
export function isMoment(text: string): text is Moment {
  const [day = "", time = ""] = text.split("T");
  return isDay(day) && /^\d{2}:\d{2}:\d{2}(\.\d+)?Z$/.test(time) && !Number.isNaN(Date.parse(text));
}

/** A day in words where no page says it, in a mail: `12. März 2027`, `12 March 2027`. */
export const dayInWords = (day: Day, locale: "de" | "en"): string =>
  new Intl.DateTimeFormat(locale === "de" ? "de-DE" : "en-GB", { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** The day so many days after another; before it for a negative number. */
export const dayAfter = (day: Day, days: number): Day =>
  dayInUtc(new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY));

/** How many days lie between two; negative where the second comes first. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);

/**
 * The same day so many months on, or back for a negative number; the last of the month where that day does not exist:
 * `2026-08-31` less six is `2026-02-28`.
 */
export function monthsAfter(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0));
  last.setUTCDate(Math.min(date, last.getUTCDate()));
  return dayInUtc(last);
}

/** No zone is further from UTC than this, either way. */
const FARTHEST = 15 * HOUR;
const SECOND = 1000;

/**
 * The first moment of a day in a zone. That is midnight, except where summer time begins at midnight and the day has
 * none; hence a search for the second in which the day changes, and no arithmetic with offsets.
 */
export function startOf(day: Day, zone: Zone): Date {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  let before = (midnight - FARTHEST) / SECOND;
  let from = (midnight + FARTHEST) / SECOND;
  while (from - before > 1) {
    const middle = Math.floor((before + from) / 2);
    if (dayOfMoment(new Date(middle * SECOND), zone) < day) before = middle;
    else from = middle;
  }
  return new Date(from * SECOND);
}

/** The moment in which a day is over in a zone: the first of the next one. */
export const endOf = (day: Day, zone: Zone): Date => startOf(dayAfter(day, 1), zone);
