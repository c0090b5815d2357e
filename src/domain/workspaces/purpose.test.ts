import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PURPOSE_AT_LEAST, purposeGapsOf, refusePurpose, tidyLifespan } from "./purpose";
import { lifespans, workspaceForms } from "./schema";

const long = "Wir wollen, dass Busse in Nordheim auch abends und am Sonntag fahren.";
const done = { purpose: long, form: "ALLIANCE", formDecided: true, lifespan: "UNTIL_DATE" } as const;

describe("what is missing in purpose and form", () => {
  it.each([
    [{}, []],
    [{ purpose: "" }, ["purposeMissing"]],
    [{ purpose: "x".repeat(PURPOSE_AT_LEAST - 1) }, ["purposeShort"]],
    [{ purpose: "x".repeat(PURPOSE_AT_LEAST) }, []],
    [{ form: "UNDETERMINED", formDecided: false }, ["formOpen"]],
    [{ formDecided: false }, ["formUndecided"]],
    [{ lifespan: "UNDECIDED" }, ["lifespanOpen"]],
    [
      { purpose: "", form: "UNDETERMINED", formDecided: false, lifespan: "UNDECIDED" },
      ["purposeMissing", "formOpen", "lifespanOpen"],
    ],
  ] as const)("%j: %j", (change, gaps) => {
    expect(purposeGapsOf({ ...done, ...change })).toEqual(gaps);
  });
});

describe("changing purpose and form", () => {
  const wanted = { form: "ALLIANCE", lifespan: "OPEN", lifespanUntil: null, lifespanGoal: "" } as const;
  it.each([
    [{ form: "NETWORK", formDecided: false }, {}, null],
    [{ form: "NETWORK", formDecided: true }, {}, "formDecided"],
    [{ form: "ALLIANCE", formDecided: true }, {}, null],
    [{ form: "ALLIANCE", formDecided: false }, { lifespan: "UNTIL_DATE" }, "lifespanNeedsDate"],
    [{ form: "ALLIANCE", formDecided: false }, { lifespan: "UNTIL_DATE", lifespanUntil: "2027-03-31" }, null],
    [{ form: "ALLIANCE", formDecided: false }, { lifespan: "UNTIL_GOAL" }, "lifespanNeedsGoal"],
    [
      { form: "ALLIANCE", formDecided: false },
      { lifespan: "UNTIL_GOAL", lifespanGoal: "Das Gesetz gilt." },
      null,
    ],
  ] as const)("%j with %j: %s", (now, change, refusal) => {
    expect(refusePurpose(now, { ...wanted, ...change })).toBe(refusal);
  });

  it("keeps only the end that the lifespan names, and tidying twice changes nothing", () => {
    const change = fc.record({
      form: fc.constantFrom(...workspaceForms),
      lifespan: fc.constantFrom(...lifespans),
      lifespanUntil: fc.constantFrom(null, "2027-03-31"),
      lifespanGoal: fc.constantFrom("", "Das Gesetz gilt."),
    });
    fc.assert(
      fc.property(change, (wanted) => {
        const tidy = tidyLifespan(wanted);
        expect(tidy.lifespanUntil === null || tidy.lifespan === "UNTIL_DATE").toBe(true);
        expect(tidy.lifespanGoal === "" || tidy.lifespan === "UNTIL_GOAL").toBe(true);
        expect(tidyLifespan(tidy)).toEqual(tidy);
      }),
    );
  });
});
