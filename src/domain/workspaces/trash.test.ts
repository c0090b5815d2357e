import fc from "fast-check";
import { expect, it } from "vitest";
import { DAY } from "@/domain/calendar";
import { goneAt, refuseRestoring, TRASH_DAYS } from "./trash";

const removed = new Date("2027-03-01T12:00:00.000Z");

it.each([
  [null, "2027-03-02T00:00:00.000Z", "notInTrash"],
  [removed, "2027-03-01T12:00:00.000Z", null],
  [removed, "2027-03-31T11:59:59.999Z", null],
  [removed, "2027-03-31T12:00:00.000Z", "trashIsOver"],
] as const)("removed %s, now %s: %s", (removedAt, now, refusal) => {
  expect(refuseRestoring(removedAt, new Date(now))).toBe(refusal);
});

it("lasts thirty days, whatever the calendar does", () => {
  const moments = fc.date({ min: new Date("2000-01-01"), max: new Date("2190-01-01"), noInvalidDate: true });
  fc.assert(
    fc.property(moments, (moment) => goneAt(moment).getTime() - moment.getTime() === TRASH_DAYS * DAY),
  );
});
