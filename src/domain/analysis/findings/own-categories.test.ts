import { describe, expect, it } from "vitest";
import { aCommitment, aGive, anExpectation, aPartner, aSnapshot } from "@/domain/analysis/testing";
import type { OwnCategoryId } from "@/domain/catalogue/resources";
import { findAll } from "@/domain/plan/all-findings";

const bikes: OwnCategoryId = "019ab000-0000-7000-8000-000000000001";
const maps: OwnCategoryId = "019ab000-0000-7000-8000-000000000002";
const ownCategories = [
  { id: bikes, name: "Lastenräder", unit: "Räder" },
  { id: maps, name: "Karten", unit: null },
];
const partners = ["a", "b", "c"].map((id) => aPartner(id));
const need = (category: OwnCategoryId) => anExpectation("need", { category });
const found = (parts: Parameters<typeof aSnapshot>[0]) =>
  findAll(aSnapshot({ partners, ownCategories, ...parts }))
    .filter((finding) => finding.values.category !== undefined)
    .map(({ analysis, code, values }) => [analysis, code, values.category, values.ownName, values.ownUnit]);

describe("findings about a workspace's own categories", () => {
  it.each([
    [
      "a need that nobody meets",
      { expectations: [need(bikes)] },
      [["A1", "noOffer", bikes, "Lastenräder", "Räder"]],
    ],
    [
      "an offer of the same category",
      { expectations: [need(maps), aGive("give", { category: maps })] },
      [["A1", "offerExists", maps, "Karten", ""]],
    ],
    [
      "an offer of another own category is no offer",
      { expectations: [need(bikes), aGive("give", { category: maps })] },
      [["A1", "noOffer", bikes, "Lastenräder", "Räder"]],
    ],
  ] as const)("%s", (_, parts, findings) => {
    expect(found(parts)).toEqual(findings);
  });

  it("say where much hangs on one organisation (A5), by unlike units each for itself", () => {
    const promise = (id: string, partnerId: string, category: OwnCategoryId, amount: number | null) =>
      aCommitment(id, { partnerId, category, amount, critical: amount === null, state: "COMMITTED" });
    const commitments = [
      promise("1", "a", bikes, 6),
      promise("2", "b", bikes, 4),
      promise("3", "b", maps, null),
    ];
    expect(found({ commitments })).toEqual([
      ["A5", "oneProvider", maps, "Karten", ""],
      ["A5", "topShare", bikes, "Lastenräder", "Räder"],
    ]);
  });
});
