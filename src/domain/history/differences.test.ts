import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differencesOf } from "./differences";

describe("what changed in a row", () => {
  it.each([
    [
      { title: "Alt", dueOn: null },
      { title: "Neu", dueOn: null },
      ["title", "dueOn"],
      [{ field: "title", before: "Alt", after: "Neu" }],
    ],
    [
      null,
      { title: "Neu", indicator: "" },
      ["title", "indicator"],
      [{ field: "title", before: null, after: "Neu" }],
    ],
    [{ dueOn: "2027-03-31T00:00:00.000Z" }, { dueOn: "2027-03-31T00:00:00" }, ["dueOn"], []],
    [{ dueOn: "2027-03-31T00:00:00.000Z" }, { dueOn: "2027-03-31" }, ["dueOn"], []],
    [{ version: 1, stateSince: "a" }, { version: 2, stateSince: "b" }, ["version", "stateSince"], []],
    [{ reason: null }, { reason: "" }, ["reason"], []],
  ])("%j to %j", (before, after, fields, differences) => {
    expect(differencesOf(before, after, fields)).toEqual(differences);
  });

  it("finds nothing between a row and itself", () => {
    const image = fc.dictionary(
      fc.constantFrom("title", "state", "dueOn"),
      fc.oneof(fc.string(), fc.integer(), fc.constant(null)),
    );
    fc.assert(
      fc.property(image, (one) => {
        expect(differencesOf(one, { ...one }, Object.keys(one))).toEqual([]);
      }),
    );
  });
});
