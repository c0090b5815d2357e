import { describe, expect, it } from "vitest";
import { timeKeyOf } from "./paths";
import { hasTime, isRemindedAnyway, type MissingWord, reachOf } from "./reminding";

const uuid = "0192f4a0-7d3e-7c11-9b5e-3f2a1c0d9e8f";
const today = "2027-03-01";

describe("the name under which time is asked for", () => {
  it.each([
    ["plan/goals/positions", "goals/positions"],
    [`expectations/rounds/${uuid}`, `expectations/rounds/${uuid}`],
    [`expectations/rounds/${uuid}/answer`, `expectations/rounds/${uuid}`],
    [`agreements/${uuid}`, `agreements/${uuid}`],
    [`agreements/${uuid}/sign`, null],
    ["plan", null],
    ["people", null],
  ])("%s: %s", (path, key) => expect(timeKeyOf(path)).toBe(key));
});

describe("whoever is missing", () => {
  const one = (reach: MissingWord["reach"], askedUntil: string | null) => ({ reach, askedUntil });
  it.each([
    [one("REMIND", null), false, true],
    [one("REMIND", "2027-02-28"), false, true],
    [one("REMIND", today), true, false],
    [one("REMIND", "2027-03-14"), true, false],
    [one("RESTING", null), false, false],
    [one("RESTING", "2027-02-28"), false, false],
    [one("EMPTY", null), false, false],
  ])("%j has time: %s, is ticked by itself: %s", (word, time, ticked) => {
    expect(hasTime(word, today)).toBe(time);
    expect(isRemindedAnyway(word, today)).toBe(ticked);
  });

  it("is reached as the plan of a reminder says", () => {
    const reach = reachOf({ remind: ["a"], resting: ["b"], empty: ["c"] });
    expect([...reach]).toEqual([
      ["a", "REMIND"],
      ["b", "RESTING"],
      ["c", "EMPTY"],
    ]);
  });
});
