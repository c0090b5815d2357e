import { expect, it } from "vitest";
import type { Day } from "@/domain/calendar";
import { dayFor } from "./days";
import type { When } from "./script";

it.each<[string, When, Day]>([
  ["a documented day", "2018-10-13", "2018-10-13"],
  ["a day counted from today", { inDays: 45 }, "2027-01-06"],
  ["a day before today", { inDays: -30 }, "2026-10-23"],
  ["a day that comes next year", { next: "09-19" }, "2027-09-19"],
  ["a day that comes this year", { next: "12-01" }, "2026-12-01"],
  ["the day itself, which is not next any more", { next: "11-22" }, "2027-11-22"],
])("%s", (_, when, day) => expect(dayFor(when, "2026-11-22")).toBe(day));
