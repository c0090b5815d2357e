import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Day, dayOfMoment, monthsAfter } from "@/domain/calendar";
import { isStale, refuseObserving, STALE_AFTER_MONTHS } from "./observing";
import { isInfluence, observeActorInput } from "./schema";

const days = fc
  .date({ min: new Date("1950-01-01"), max: new Date("2150-12-31"), noInvalidDate: true })
  .map((date) => dayOfMoment(date, "UTC"));

describe("a stance grows stale", () => {
  it.each<[Day, Day, boolean]>([
    ["2026-11-23", "2026-11-23", false],
    ["2026-05-24", "2026-11-23", false],
    ["2026-05-23", "2026-11-23", false],
    ["2026-05-22", "2026-11-23", true],
    ["2026-02-28", "2026-08-31", false],
    ["2026-02-27", "2026-08-31", true],
    ["2024-02-29", "2024-08-29", false],
    ["2024-02-29", "2024-08-31", false],
    ["2024-02-29", "2024-09-01", true],
    ["2025-08-31", "2026-02-28", false],
    ["2025-08-27", "2026-02-28", true],
    ["2025-12-31", "2026-06-30", false],
  ])("seen on %s, looked at on %s: %s", (observedOn, today, stale) => {
    expect(isStale(observedOn, today)).toBe(stale);
  });

  it("once and for all: what is stale today is stale tomorrow, and what is older is stale too", () => {
    fc.assert(
      fc.property(days, days, days, (a, b, c) => {
        const [older, newer, today] = [a, b, c].sort() as [Day, Day, Day];
        if (isStale(newer, today)) expect(isStale(older, today)).toBe(true);
        if (isStale(older, newer)) expect(isStale(older, today)).toBe(true);
      }),
    );
  });

  it("counts whole months back, never past the month's end", () => {
    fc.assert(
      fc.property(days, fc.nat(60), (day, months) => {
        const before = monthsAfter(day, -months);
        const monthOf = (one: string) => Number(one.slice(0, 4)) * 12 + Number(one.slice(5, 7));
        expect(monthOf(before)).toBe(monthOf(day) - months);
        expect(Number(before.slice(8))).toBeLessThanOrEqual(Number(day.slice(8)));
      }),
    );
    expect(STALE_AFTER_MONTHS).toBe(6);
  });
});

describe("an observation", () => {
  it.each([
    ["2026-11-22", null],
    ["2026-11-23", null],
    ["2026-11-24", "observedInFuture"],
  ] as const)("made on %s: %s", (observedOn, refusal) => {
    expect(refuseObserving(observedOn, "2026-11-23")).toBe(refusal);
  });

  const id = "019ab000-0000-7000-8000-000000000000";
  const said = {
    stance: "UNDECIDED",
    influence: 3,
    evidence: "Interview vom Montag",
    observedOn: "2026-11-20",
  };
  it.each([
    [{}, true],
    [{ influence: 0 }, false],
    [{ influence: 6 }, false],
    [{ influence: 2.5 }, false],
    [{ evidence: " " }, false],
    [{ stance: "ALLY" }, false],
    [{ observedOn: "gestern" }, false],
  ])("with %j is taken: %s", (change, taken) => {
    const input = { workspace: id, requestId: id, actorId: id, ...said, ...change };
    expect(observeActorInput.safeParse(input).success).toBe(taken);
  });

  it("has five steps of influence", () => {
    expect([0, 1, 2, 3, 4, 5, 6, 1.5].filter(isInfluence)).toEqual([1, 2, 3, 4, 5]);
  });
});
