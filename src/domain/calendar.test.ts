import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  DAY,
  type Day,
  dayAfter,
  dayOfMoment,
  daysBetween,
  endOf,
  HOME_ZONE,
  HOUR,
  isDay,
  isMoment,
  type Moment,
  momentOf,
  monthsAfter,
  startOf,
  type Zone,
} from "./calendar";

const zones: Zone[] = [
  "UTC",
  "Europe/Berlin",
  "America/New_York",
  "Asia/Kolkata",
  "Pacific/Kiritimati",
  "America/Sao_Paulo",
  "Africa/Cairo",
];
const zone = fc.constantFrom(...zones);
const moments = fc.date({
  min: new Date("1990-01-01T00:00:00Z"),
  max: new Date("2099-12-31T00:00:00Z"),
  noInvalidDate: true,
});
const days = moments.map((date) => dayOfMoment(date, "UTC"));

describe("the day of a moment", () => {
  it.each<[Moment, Zone, Day]>([
    ["2026-11-30T22:59:59.999Z", "Europe/Berlin", "2026-11-30"],
    ["2026-11-30T23:00:00.000Z", "Europe/Berlin", "2026-12-01"],
    ["2026-11-30T23:15:00.000Z", "America/New_York", "2026-11-30"],
    ["2027-06-30T21:59:59.999Z", "Europe/Berlin", "2027-06-30"],
    ["2027-06-30T22:00:00.000Z", "Europe/Berlin", "2027-07-01"],
    ["2026-12-31T23:30:00.000Z", "Europe/Berlin", "2027-01-01"],
    ["2027-03-27T23:00:00.000Z", "Europe/Berlin", "2027-03-28"],
    ["2027-03-28T22:00:00.000Z", "Europe/Berlin", "2027-03-29"],
    ["2026-10-24T22:00:00.000Z", "Europe/Berlin", "2026-10-25"],
    ["2026-10-25T22:59:59.999Z", "Europe/Berlin", "2026-10-25"],
    ["2026-10-25T23:00:00.000Z", "Europe/Berlin", "2026-10-26"],
  ])("%s in %s is %s", (moment, where, day) => {
    expect(dayOfMoment(moment, where)).toBe(day);
    expect(dayOfMoment(new Date(moment), where)).toBe(day);
  });

  it("lies between the day's first moment and its end, everywhere", () =>
    fc.assert(
      fc.property(moments, zone, (moment, where) => {
        const day = dayOfMoment(moment, where);
        expect(startOf(day, where) <= moment && moment < endOf(day, where)).toBe(true);
      }),
    ));
});

describe("the bounds of a day", () => {
  it.each<[Day, Zone, Moment, number]>([
    ["2026-12-01", "Europe/Berlin", "2026-11-30T23:00:00.000Z", 24],
    ["2027-07-01", "Europe/Berlin", "2027-06-30T22:00:00.000Z", 24],
    ["2027-03-28", "Europe/Berlin", "2027-03-27T23:00:00.000Z", 23],
    ["2026-10-25", "Europe/Berlin", "2026-10-24T22:00:00.000Z", 25],
    ["2026-04-24", "Africa/Cairo", "2026-04-23T22:00:00.000Z", 23],
    ["2027-03-28", "UTC", "2027-03-28T00:00:00.000Z", 24],
  ])("%s in %s begins at %s and has %s hours", (day, where, begins, hours) => {
    expect(momentOf(startOf(day, where))).toBe(begins);
    expect(endOf(day, where).getTime() - startOf(day, where).getTime()).toBe(hours * HOUR);
  });

  it("are where the day changes, and days follow without a gap", () =>
    fc.assert(
      fc.property(days, zone, (day, where) => {
        const [start, end] = [startOf(day, where), endOf(day, where)];
        expect(dayOfMoment(start, where)).toBe(day);
        expect(dayOfMoment(new Date(start.getTime() - 1), where) < day).toBe(true);
        expect(end).toEqual(startOf(dayAfter(day, 1), where));
      }),
    ));
});

describe("counting days", () => {
  it("goes there and back", () =>
    fc.assert(
      fc.property(days, fc.integer({ min: -20_000, max: 20_000 }), (day, n) => {
        const other = dayAfter(day, n);
        expect([daysBetween(day, other), dayAfter(other, -n), isDay(other)]).toEqual([n, day, true]);
      }),
    ));

  it("does not stumble over the nights when the clocks change", () => {
    expect(daysBetween("2027-03-27", "2027-03-29")).toBe(2);
    expect(dayAfter("2026-10-24", 2)).toBe("2026-10-26");
  });

  it.each<[Day, number, Day]>([
    ["2026-08-31", -6, "2026-02-28"],
    ["2027-08-31", -6, "2027-02-28"],
    ["2028-08-31", -6, "2028-02-29"],
    ["2026-11-30", 3, "2027-02-28"],
    ["2026-11-30", 12, "2027-11-30"],
    ["2028-02-29", 12, "2029-02-28"],
    ["2026-01-15", -1, "2025-12-15"],
  ])("%s and %s months is %s", (day, months, other) => {
    expect(monthsAfter(day, months)).toBe(other);
  });
});

describe("what is a day and what is a moment", () => {
  it.each([
    ["2027-03-31", true, false],
    ["2027-02-30", false, false],
    ["2027-3-31", false, false],
    ["0000-00-00", false, false],
    ["2027-03-31T00:00:00.000Z", false, true],
    ["2027-02-30T00:00:00.000Z", false, false],
    ["2027-03-31T25:00:00.000Z", false, false],
    ["morgen", false, false],
    ["", false, false],
  ])("%s: a day %s, a moment %s", (text, asDay, asMoment) => {
    expect([isDay(text), isMoment(text)]).toEqual([asDay, asMoment]);
  });

  it("a moment travels whole, and nothing stays nothing", () => {
    expect(momentOf(new Date("2027-03-31T21:59:59.123Z"))).toBe("2027-03-31T21:59:59.123Z");
    expect([momentOf(null), momentOf(undefined)]).toEqual([null, null]);
  });

  it("the compiler tells them apart", () => {
    const [day, moment]: [Day, Moment] = ["2027-03-31", "2027-03-31T21:59:59.000Z"];
    // @ts-expect-error a moment is not a day
    const wrong: Day = moment;
    // @ts-expect-error a day is not a moment
    const other: Moment = day;
    // @ts-expect-error a text may be anything
    const any: Day = String(day);
    expect([wrong, other, any]).toHaveLength(3);
    expect(dayOfMoment(moment, HOME_ZONE)).toBe(day);
    expect(DAY).toBe(24 * HOUR);
  });
});
