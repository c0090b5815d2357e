import { describe, expect, it } from "vitest";
import { sayDay, sayDayOfMoment } from "./dates";

describe("days in words", () => {
  it.each([
    ["2026-12-01", "de", "1. Dezember 2026"],
    ["2026-12-01", "en", "1 December 2026"],
  ])("says the day %s in %s", (day, locale, words) => {
    expect(sayDay(day, locale)).toBe(words);
  });

  it.each([
    ["2026-11-30T23:00:01.000Z", "de", "1. Dezember 2026"],
    ["2026-11-30T22:59:59.000Z", "de", "30. November 2026"],
    ["2027-06-30T22:00:00.000Z", "en", "1 July 2027"],
  ])("says the day of %s as it is in Berlin", (moment, locale, words) => {
    expect(sayDayOfMoment(moment, locale)).toBe(words);
  });
});
