import fc from "fast-check";
import { expect, test } from "vitest";
import { dayOfMoment } from "@/domain/calendar";
import { refuseRecording } from "./recording";

test.each([
  ["2027-03-31", "2027-03-31", null],
  ["2027-03-30", "2027-03-31", null],
  ["1999-12-31", "2027-03-31", null],
  ["2027-04-01", "2027-03-31", "decidedInFuture"],
  ["2028-01-01", "2027-12-31", "decidedInFuture"],
])("decided on %s, written down on %s: %s", (decidedOn, today, expected) => {
  expect(refuseRecording({ decidedOn }, today)).toBe(expected);
});

test("once a decision may be recorded it may be recorded on every later day", () => {
  const day = fc
    .date({ min: new Date("1990-01-01"), max: new Date("2199-12-31"), noInvalidDate: true })
    .map((date) => dayOfMoment(date, "UTC"));
  fc.assert(
    fc.property(day, day, day, (decidedOn, today, later) => {
      if (later < today || refuseRecording({ decidedOn }, today)) return;
      expect(refuseRecording({ decidedOn }, later)).toBeNull();
    }),
  );
});
