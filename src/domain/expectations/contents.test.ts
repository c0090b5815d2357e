import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { type ExpectationKind, expectationKinds } from "@/domain/catalogue/expectation-kinds";
import { resourceCategories } from "@/domain/catalogue/resources";
import { categoryOf } from "./choices";
import { refuseExpectationContents, takesQuantity } from "./contents";
import { expectationFieldsOf } from "./schema";

describe("refuseContents", () => {
  it.each([
    [{ kind: "GIVE", category: "MONEY", quantity: 500 }, null],
    [{ kind: "GIVE", category: "MONEY", quantity: null }, null],
    [{ kind: "NEED", category: null, quantity: null }, null],
    [{ kind: "GIVE", category: null, quantity: 3 }, "noQuantityHere"],
    [{ kind: "GET", category: "MANDATE", quantity: 1 }, "noQuantityHere"],
    [{ kind: "RED_LINE", category: null, quantity: null }, null],
    [{ kind: "RED_LINE", category: "MONEY", quantity: null }, null],
    [{ kind: "RED_LINE", category: "MONEY", quantity: 5 }, "noQuantityHere"],
  ] as const)("%o -> %s", (facts, code) => {
    expect(refuseExpectationContents(facts)).toBe(code);
  });

  it("an amount passes exactly where one is taken", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...expectationKinds),
        fc.constantFrom(...resourceCategories),
        fc.integer({ min: 1 }),
        (kind, category, quantity) => {
          expect(refuseExpectationContents({ kind, category, quantity }) === null).toBe(
            takesQuantity({ kind, category }),
          );
        },
      ),
    );
  });
});

describe("the form's fields", () => {
  const fields = {
    category: null,
    statement: "Dolmetschen",
    quantity: null,
    priority: "MUST",
    visibility: "MEMBERS",
    topics: "",
  };
  const read = (kind: ExpectationKind, given: object) =>
    z.strictObject(expectationFieldsOf(kind)).safeParse({ ...fields, ...given });

  it("want a word about the category for everything but a red line, and take “something else” for it", () => {
    expect(read("NEED", {}).error?.issues).toMatchObject([{ path: ["category"] }]);
    expect(read("NEED", { category: "OTHER" }).data?.category).toBe("OTHER");
    expect(categoryOf("OTHER")).toBeNull();
    expect(categoryOf("MONEY")).toBe("MONEY");
    expect(read("RED_LINE", {}).success).toBe(true);
  });

  it.each([0, -1, 1.5, 100_000_001, Number.NaN])("refuse the amount %s", (quantity) => {
    expect(read("GIVE", { category: "MONEY", quantity }).success).toBe(false);
  });
});
