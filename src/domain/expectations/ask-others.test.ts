import { describe, expect, it } from "vitest";
import { resourceCategories } from "@/domain/catalogue/resources";
import { categoryAt, needPath, type PossibleHelper, refuseAsking, whoCouldHelp } from "./ask-others";

const helper = (partnerId: string, parts: Partial<PossibleHelper> = {}): PossibleHelper => ({
  partnerId,
  gives: 0,
  givesLeft: 0,
  asks: 0,
  saidNone: false,
  ...parts,
});

describe("who could help", () => {
  it.each([
    ["has something left", { gives: 2, givesLeft: 1 }, "LEFT"],
    ["has something left and asks for more", { gives: 1, givesLeft: 1, asks: 1 }, "LEFT"],
    ["has not spoken of it", {}, "NOTHING_YET"],
    ["can give nothing", { saidNone: true }, "SAID_NONE"],
    ["has given all of it", { gives: 1 }, undefined],
    ["asks for it", { asks: 1 }, undefined],
  ] as const)("who %s", (_, parts, chance) => {
    expect(whoCouldHelp([helper("a", parts)], null)[0]?.chance).toBe(chance);
  });

  it("puts the likeliest first and never oneself", () => {
    const all = [
      helper("none", { saidNone: true }),
      helper("quiet"),
      helper("own"),
      helper("left", { gives: 1, givesLeft: 1 }),
    ];
    expect(whoCouldHelp(all, "own").map((one) => one.partnerId)).toEqual(["left", "quiet", "none"]);
  });
});

describe("asking others", () => {
  it.each([
    ["COORDINATOR", null, ["a"], null],
    ["COORDINATOR", "b", ["a"], null],
    ["COORDINATOR", "b", [], "nobodyAsks"],
    ["REPRESENTATIVE", "a", ["b", "a"], null],
    ["REPRESENTATIVE", "a", ["b"], "notYourNeed"],
    ["REPRESENTATIVE", null, ["b"], "notYourNeed"],
    ["REPRESENTATIVE", "a", [], "nobodyAsks"],
  ] as const)("as %s of %s where %j ask: %s", (role, partnerId, asking, refused) => {
    expect(refuseAsking({ role, partnerId }, asking)).toBe(refused);
  });

  it("leads to pages that a mail may name", () => {
    for (const category of resourceCategories) {
      expect(needPath(category)).toMatch(/^[a-z0-9-]+(\/[a-z0-9-]+)*$/);
      expect(categoryAt(needPath(category).split("/").at(-1) ?? "")).toBe(category);
    }
    expect(categoryAt("PRESS")).toBeUndefined();
  });
});
