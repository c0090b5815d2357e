import { describe, expect, it } from "vitest";
import { answeredBy } from "./answers/answered";
import { audienceOfChange } from "./audience";
import { expectationVisibilities } from "./choices";
import {
  expectationStateAfterChange,
  expectationStates,
  expectationTransitions,
  refuseExpectationStep,
} from "./states";

describe("refuseStep", () => {
  it("allows nothing that the table does not, and says why for everything else", () => {
    for (const from of expectationStates) {
      for (const to of expectationStates) {
        const refused = refuseExpectationStep(from, to);
        if (refused === null) expect(expectationTransitions[from]).toContain(to);
        else expect(refused).toMatch(/^[a-zA-Z]+$/);
      }
    }
  });

  it("sends back to SHARED only by a change of the text", () => {
    expect(refuseExpectationStep("CONFIRMED", "SHARED")).toBe("alreadyShared");
    for (const state of ["SHARED", "CONFIRMED"] as const) {
      expect(expectationStateAfterChange(state, true)).toBe("CONFIRMED");
      expect(expectationStateAfterChange(state, false)).toBe("SHARED");
    }
    for (const bySeat of [true, false]) {
      expect(expectationStateAfterChange("DRAFT", bySeat)).toBe("DRAFT");
      expect(expectationStateAfterChange("WITHDRAWN", bySeat)).toBeNull();
    }
  });
});

describe("audienceOfChange", () => {
  it("is the circle it was shared with when it was new or a draft", () => {
    for (const visibility of expectationVisibilities) {
      expect(audienceOfChange(null, { visibility, state: "SHARED" })).toBe(visibility);
      expect(audienceOfChange({ visibility, state: "DRAFT" }, { visibility, state: "SHARED" })).toBe(
        visibility,
      );
    }
  });

  it.each([
    ["OWN_ORG", "MEMBERS", "OWN_ORG"],
    ["MEMBERS", "OWN_ORG", "OWN_ORG"],
    ["COORDINATION", "MEMBERS", "COORDINATION"],
    ["COORDINATION", "OWN_ORG", "OWN_ORG"],
    ["MEMBERS", "MEMBERS", "MEMBERS"],
  ] as const)("from %s to %s shows its past to %s", (before, after, audience) => {
    expect(
      audienceOfChange({ visibility: before, state: "SHARED" }, { visibility: after, state: "SHARED" }),
    ).toBe(audience);
  });
});

describe("answeredBy", () => {
  it("counts what others can see, and names the kinds still missing", () => {
    const rows = [
      { partnerId: "a", kind: "GIVE", state: "CONFIRMED" },
      { partnerId: "a", kind: "GET", state: "SHARED" },
      { partnerId: "a", kind: "NEED", state: "DRAFT" },
      { partnerId: "b", kind: "RED_LINE", state: "CONFIRMED" },
    ] as const;
    expect(answeredBy("a", rows)).toEqual({ missing: ["NEED", "RED_LINE"], unconfirmed: 1 });
    const nothing = [{ partnerId: "a", kind: "RED_LINE" }] as const;
    expect(answeredBy("a", rows, nothing)).toEqual({ missing: ["NEED"], unconfirmed: 1 });
    expect(answeredBy("c", rows, nothing).missing).toHaveLength(4);
    expect(answeredBy("c", rows)).toEqual({ missing: ["GIVE", "GET", "NEED", "RED_LINE"], unconfirmed: 0 });
  });
});
