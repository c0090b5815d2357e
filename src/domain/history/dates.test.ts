import { expect, it } from "vitest";
import { dayOfField } from "./dates";

it.each([
  ["dueOn", "2026-12-01", "2026-12-01"],
  ["dueOn", "2026-12-01T00:00:00.000Z", "2026-12-01"],
  ["lifespanUntil", "2026-12-01T00:00:00", "2026-12-01"],
  ["confirmedAt", "2026-11-30T22:59:59.999Z", "2026-11-30"],
  ["confirmedAt", "2026-11-30T23:00:00.000Z", "2026-12-01"],
  ["confirmedAt", "2026-11-30T23:00:00.5", "2026-12-01"],
  ["title", "2026-12-01 und weiter", null],
  ["title", "", null],
])("%s %s says %s", (field, value, day) => expect(dayOfField(field, value, "Europe/Berlin")).toBe(day));

it("leaves a day a day where the clock is behind UTC", () => {
  expect(dayOfField("dueOn", "2026-12-01T00:00:00.000Z", "America/New_York")).toBe("2026-12-01");
});
