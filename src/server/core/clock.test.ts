import { afterEach, expect, it, vi } from "vitest";
import { now, shiftClock, shiftTo } from "./clock";
import { clockOfTests } from "./env";

afterEach(() => {
  vi.unstubAllEnvs();
  shiftClock(0);
});

it("is moved to a moment and put right again", () => {
  const moment = new Date("2027-03-28T00:30:00Z");
  shiftClock(shiftTo(moment));
  expect(Math.abs(now().getTime() - moment.getTime())).toBeLessThan(1000);
  shiftClock(0);
  expect(Math.abs(shiftTo(now()))).toBeLessThan(1000);
});

it("begins at another hour in tests, and nowhere else", () => {
  vi.stubEnv("CLOCK_AT", "2027-03-28T00:30:00Z");
  expect(clockOfTests()).toEqual(new Date("2027-03-28T00:30:00Z"));
  vi.stubEnv("NODE_ENV", "production");
  expect(() => clockOfTests()).toThrow("tests only");
  vi.stubEnv("CLOCK_AT", "");
  expect(clockOfTests()).toBeNull();
});

it("refuses a moment that is none", () => {
  vi.stubEnv("CLOCK_AT", "half past twelve");
  expect(() => clockOfTests()).toThrow("a moment");
});
