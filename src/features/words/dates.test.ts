import { describe, expect, it } from "vitest";
import { type Day, HOME_ZONE, type Moment, type Zone } from "@/domain/calendar";
import { saidDay, sayDay, sayDayOfMoment, sayMoment, sayTime } from "./dates";

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

  it.each<[Moment, Zone, string, string]>([
    [
      "2026-11-30T23:15:00.000Z",
      "Europe/Berlin",
      "1. Dezember 2026 um 00:15 Uhr (Berlin)",
      "1 December 2026 at 00:15 (Berlin time)",
    ],
    [
      "2027-03-28T00:59:00.000Z",
      "Europe/Berlin",
      "28. März 2027 um 01:59 Uhr (Berlin)",
      "28 March 2027 at 01:59 (Berlin time)",
    ],
    [
      "2027-03-28T01:00:00.000Z",
      "Europe/Berlin",
      "28. März 2027 um 03:00 Uhr (Berlin)",
      "28 March 2027 at 03:00 (Berlin time)",
    ],
    [
      "2026-11-30T12:05:00.000Z",
      "Pacific/Auckland",
      "1. Dezember 2026 um 01:05 Uhr (Auckland)",
      "1 December 2026 at 01:05 (Auckland time)",
    ],
    [
      "2027-06-30T12:05:00.000Z",
      "Pacific/Auckland",
      "1. Juli 2027 um 00:05 Uhr (Auckland)",
      "1 July 2027 at 00:05 (Auckland time)",
    ],
    [
      "2026-11-30T12:05:00.000Z",
      "America/New_York",
      "30. November 2026 um 07:05 Uhr (New York)",
      "30 November 2026 at 07:05 (New York time)",
    ],
    [
      "2026-11-30T12:05:00.000Z",
      "Europe/Vienna",
      "30. November 2026 um 13:05 Uhr (Wien)",
      "30 November 2026 at 13:05 (Vienna time)",
    ],
    [
      "2026-11-30T12:05:00.000Z",
      "UTC",
      "30. November 2026 um 12:05 Uhr (UTC)",
      "30 November 2026 at 12:05 (UTC)",
    ],
  ])("says %s in %s and whose clock it is", (moment, zone, german, english) => {
    expect(sayMoment(moment, "de", zone)).toBe(german);
    expect(sayMoment(moment, "en", zone)).toBe(english);
  });

  it.each<[Moment, Zone, string, string]>([
    ["2026-12-01T13:05:00.000Z", "Europe/Berlin", "14:05 Uhr", "14:05"],
    ["2027-07-01T13:05:00.000Z", "Europe/Berlin", "15:05 Uhr", "15:05"],
    ["2026-12-01T13:05:00.000Z", "Pacific/Auckland", "02:05 Uhr", "02:05"],
    ["2027-07-01T13:05:00.000Z", "Pacific/Auckland", "01:05 Uhr", "01:05"],
  ])("says the time of %s in %s alone, where its place stands above", (moment, zone, german, english) => {
    expect(sayTime(moment, "de", zone)).toBe(german);
    expect(sayTime(moment, "en", zone)).toBe(english);
  });

  it("has no clock that everybody is thought to live by", () => {
    // @ts-expect-error whoever says a moment says where
    expect(() => sayMoment("2026-11-30T23:15:00.000Z", "de")).toThrow();
  });
});
