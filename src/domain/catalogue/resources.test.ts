import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { categoryKey } from "./category-input";
import {
  type CategoryKey,
  categoriesInOrder,
  isCounted,
  type OwnCategoryId,
  resourceCategories,
  unitOf,
} from "./resources";

const own = fc.uuid({ version: 7 }) as fc.Arbitrary<OwnCategoryId>;
const key: fc.Arbitrary<CategoryKey> = fc.oneof(fc.constantFrom(...resourceCategories), own);

describe("categories", () => {
  it("stand in one order, each once: the catalogue, then own ones from the oldest on", () => {
    fc.assert(
      fc.property(fc.array(fc.option(key)), (keys) => {
        const ordered = categoriesInOrder(keys);
        expect(new Set(ordered)).toEqual(new Set(keys.filter((one) => one !== null)));
        expect(ordered).toHaveLength(new Set(ordered).size);
        const ranks = ordered.map((one) => {
          const rank = (resourceCategories as readonly string[]).indexOf(one);
          return rank < 0 ? resourceCategories.length : rank;
        });
        expect(ranks).toEqual(ranks.toSorted((one, other) => one - other));
        const ownOnes = ordered.slice(ranks.filter((rank) => rank < resourceCategories.length).length);
        expect(ownOnes).toEqual(ownOnes.toSorted());
      }),
    );
  });

  it("are counted where the catalogue or the workspace names a unit", () => {
    for (const category of resourceCategories)
      expect(isCounted(category, null)).toBe(unitOf[category] !== null);
    const id = "019ab000-0000-7000-8000-000000000000";
    expect(isCounted(id, { unit: "Räder" })).toBe(true);
    expect(isCounted(id, { unit: null })).toBe(false);
    expect(isCounted(id, null)).toBe(false);
    // what is said of a workspace's own one never counts a category of the catalogue
    expect(isCounted("ACCESS", { unit: "Räder" })).toBe(false);
    expect(isCounted(null, { unit: "Räder" })).toBe(false);
  });

  it.each([
    ["MONEY", "MONEY"],
    ["019AB000-0000-7000-8000-00000000000F", "019ab000-0000-7000-8000-00000000000f"],
    ["Lastenräder", null],
    ["money", null],
    ["", null],
    [null, null],
  ])("are read from outside: %j is %j", (given, taken) => {
    const read = categoryKey.safeParse(given);
    expect(read.success ? read.data : null).toBe(taken);
  });
});
