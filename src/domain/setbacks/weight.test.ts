import { describe, expect, it } from "vitest";
import { catalogueCategory, catalogueRiskIds, relevantRisks } from "@/domain/catalogue/risks";
import { harms, isAssessed, isHigh, likelihoods } from "./weight";

describe("isHigh", () => {
  it.each([
    ["LOW", "NOTICEABLE", false],
    ["MEDIUM", "NOTICEABLE", false],
    ["HIGH", "NOTICEABLE", false],
    ["LOW", "SERIOUS", false],
    ["MEDIUM", "SERIOUS", false],
    ["HIGH", "SERIOUS", true],
    ["LOW", "EXISTENTIAL", true],
    ["MEDIUM", "EXISTENTIAL", true],
    ["HIGH", "EXISTENTIAL", true],
    [null, "EXISTENTIAL", true],
    [null, "SERIOUS", false],
    ["HIGH", null, false],
  ] as const)("%s and %s: %s", (likelihood, harm, high) => {
    expect(isHigh({ likelihood, harm })).toBe(high);
  });

  it("grows with either word", () => {
    for (const [l, likelihood] of likelihoods.entries()) {
      for (const [h, harm] of harms.entries()) {
        if (!isHigh({ likelihood, harm })) continue;
        expect(isHigh({ likelihood: likelihoods[l + 1] ?? likelihood, harm })).toBe(true);
        expect(isHigh({ likelihood, harm: harms[h + 1] ?? harm })).toBe(true);
      }
    }
    expect(isAssessed({ likelihood: "LOW", harm: null })).toBe(false);
    expect(isAssessed({ likelihood: "LOW", harm: "SERIOUS" })).toBe(true);
  });
});

describe("the catalogue", () => {
  it("has sixteen, thirteen of them for a network, and every kind", () => {
    expect(catalogueRiskIds).toHaveLength(16);
    expect(relevantRisks("NETWORK")).toHaveLength(13);
    expect(relevantRisks("ALLIANCE")).toEqual(catalogueRiskIds);
    expect(new Set(Object.values(catalogueCategory))).toEqual(new Set(["INTERNAL", "EXTERNAL", "SECURITY"]));
  });
});
