import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MOST_OWN_CATEGORIES, refuseAdding, refuseName } from "./naming";
import { addCategoryInput, renameCategoryInput } from "./schema";

const id = "019ab000-0000-7000-8000-000000000000";

describe("a category of one's own", () => {
  it.each([
    ["Lastenräder", [], [], null],
    ["Lastenräder", ["Dolmetschen"], [], null],
    ["lastenRÄDER", ["Lastenräder"], [], "categoryExists"],
    ["GELD", [], ["Geld", "Money"], "categoryExists"],
  ] as const)("called %s beside %j and %j: %s", (name, offered, taken, refusal) => {
    expect(refuseAdding(name, offered, taken)).toBe(refusal);
  });

  it("is one of at most twenty", () => {
    fc.assert(
      fc.property(fc.nat(40), (count) => {
        const offered = Array.from({ length: count }, (_, at) => `Kategorie ${at}`);
        const refusal = count >= MOST_OWN_CATEGORIES ? "tooManyCategories" : null;
        expect(refuseAdding("Neu", offered, [])).toBe(refusal);
      }),
    );
  });

  it("keeps its name to itself, however it is spelled", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.array(fc.string()), (name, others) => {
        expect(refuseName(name, [...others, name])).toBe("categoryExists");
        expect(refuseName(name.toLocaleUpperCase("de"), [name.toLocaleUpperCase("de")])).toBe(
          "categoryExists",
        );
      }),
    );
  });

  it.each([
    [
      { name: "Lastenräder", unit: "Räder" },
      { name: "Lastenräder", unit: "Räder" },
    ],
    [
      { name: "  Lasten   räder ", unit: " " },
      { name: "Lasten räder", unit: "" },
    ],
    [{ name: " ", unit: "" }, null],
    [{ name: "x".repeat(41), unit: "" }, null],
    [{ name: "x", unit: "x".repeat(21) }, null],
    [{ name: "x", unit: "", icon: "🚲" }, null],
  ])("is entered as %j", (fields, taken) => {
    const read = addCategoryInput.safeParse({ workspace: id, requestId: id, ...fields });
    expect(read.success ? { name: read.data.name, unit: read.data.unit } : null).toEqual(taken);
  });

  it("keeps its unit when it gets another name", () => {
    const renamed = { workspace: id, requestId: id, categoryId: id, version: 1, name: "Räder" };
    expect(renameCategoryInput.safeParse(renamed).success).toBe(true);
    expect(renameCategoryInput.safeParse({ ...renamed, unit: "Stück" }).success).toBe(false);
  });
});
