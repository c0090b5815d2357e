import { describe, expect, it } from "vitest";
import { type Day, HOME_ZONE, type Moment } from "@/domain/calendar";
import { saidDay, sayDay, sayDayOfMoment, sayMoment } from "./dates";

describe("days in words", () => {
  it.each<[Day, string, string]>([
    ["2026-12-01", "de", "1. Dezember 2026"],
    ["2026-12-01", "en", "1 December 2026"],
  ])("says the day %s in %s", (day, locale, words) => {
    expect(sayDay(day, locale)).toBe(words);
  });

  it("takes no moment for a day", () => {
    const moment: Moment = "2026-11-30T23:15:00.000Z";
    // @ts-expect-error a moment has its day only somewhere
    expect(() => sayDay(moment, "de")).toThrow();
    expect([saidDay(moment, "de"), saidDay("", "de"), saidDay("2026-12-01", "de")]).toEqual([
      "",
      "",
      "1. Dezember 2026",
    ]);
  });

  it.each<[Moment, string, string]>([
    ["2026-11-30T23:00:01.000Z", "de", "1. Dezember 2026"],
    ["2026-11-30T22:59:59.000Z", "de", "30. November 2026"],
    ["2027-06-30T22:00:00.000Z", "en", "1 July 2027"],
  ])("says the day of %s as it is in Berlin", (moment, locale, words) => {
    expect(sayDayOfMoment(moment, locale, HOME_ZONE)).toBe(words);
  });

  it.each<[Moment, string, string]>([
    ["2026-11-30T23:15:00.000Z", "de", "1. Dezember 2026 um 00:15 MEZ"],
    ["2026-11-30T23:15:00.000Z", "en", "1 December 2026 at 00:15 CET"],
    ["2027-03-28T01:30:00.000Z", "de", "28. März 2027 um 03:30 MESZ"],
  ])("names the zone of %s in %s, for whoever reads it elsewhere", (moment, locale, words) => {
    expect(sayMoment(moment, locale)).toBe(words);
  });
});
