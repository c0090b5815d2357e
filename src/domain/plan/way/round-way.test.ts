import { expect, it } from "vitest";
import { questionAfterInRound } from "./round-way";

it.each([
  [["GIVE"], [], null, "expectations/gives"],
  [["GIVE"], ["GIVE"], "GIVE", null],
  [["RED_LINE", "NEED", "GIVE"], [], null, "expectations/gives"],
  [["RED_LINE", "NEED", "GIVE"], ["GIVE"], "GIVE", "expectations/needs"],
  [["RED_LINE", "NEED", "GIVE"], ["NEED"], "NEED", "expectations/redLines"],
  [["RED_LINE", "NEED", "GIVE"], ["NEED", "RED_LINE"], "RED_LINE", "expectations/gives"],
  [["NEED"], [], "GIVE", "expectations/needs"],
] as const)(
  "a round that asks %j, with %j answered, goes on after %s to %s",
  (asked, answered, after, next) => {
    expect(questionAfterInRound(asked, answered, after)).toBe(next);
  },
);
