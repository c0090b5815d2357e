import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysBetween } from "@/domain/calendar";
import { refuseSetbackContents, refuseSign } from "./contents";
import {
  byNeed,
  missingParts,
  nextStep,
  type OrderFacts,
  preparationOf,
  type StepFacts,
} from "./preparedness";
import { MAX_SIGNS } from "./schema";
import { riskStates } from "./states";
import { harms, likelihoods } from "./weight";

const today = "2027-03-31";
const ready: StepFacts = {
  ownerIsMember: true,
  hasDeputy: true,
  hasTrigger: true,
  hasFirstHours: true,
  signs: 1,
  reviewedOn: today,
  likelihood: "LOW",
  harm: "SERIOUS",
  state: "MONITORED",
};

describe("missingParts (A9)", () => {
  it.each([
    ["nothing", {}, []],
    ["the owner is no member", { ownerIsMember: false }, ["owner"]],
    ["no deputy", { hasDeputy: false }, ["deputy"]],
    ["no sign", { signs: 0 }, ["sign"]],
    ["no trigger", { hasTrigger: false }, ["trigger"]],
    ["no first response", { hasFirstHours: false }, ["firstHours"]],
    ["never looked at", { reviewedOn: null }, ["review"]],
    ["looked at 90 days ago", { reviewedOn: "2026-12-31" }, []],
    ["looked at 91 days ago", { reviewedOn: "2026-12-30" }, ["review"]],
  ] as const)("%s", (_case, given, parts) => {
    expect(missingParts({ ...ready, ...given }, today)).toEqual(parts);
  });

  it("counts calendar days across the change of the clocks", () => {
    expect(daysBetween("2027-03-27", "2027-03-29")).toBe(2);
    expect(daysBetween("2027-10-30", "2027-11-01")).toBe(2);
  });
});

describe("preparationOf and nextStep", () => {
  it.each([
    [{}, "PREPARED", null],
    [{ hasFirstHours: false, hasTrigger: false }, "NO_ANSWER", "firstHours"],
    [{ hasTrigger: false }, "PARTLY", "trigger"],
    [{ state: "PLANNED" }, "PREPARED", "move"],
    [{ likelihood: null, hasFirstHours: false }, "NO_ANSWER", "assess"],
    [{ state: "TRIGGERED", hasDeputy: false }, "PARTLY", "settle"],
    [{ state: "CLOSED", hasDeputy: false }, "PARTLY", null],
  ] as const)("%o -> %s, next %s", (given, preparation, step) => {
    const risk = { ...ready, ...given };
    expect(preparationOf(risk, today)).toBe(preparation);
    expect(nextStep(risk, today)).toBe(step);
  });
});

describe("byNeed", () => {
  const risks = fc.array(
    fc.record({
      id: fc.uuid(),
      createdAt: fc.constantFrom("2027-01-01T00:00:00.000Z", "2027-02-01T00:00:00.000Z"),
      ownerIsMember: fc.boolean(),
      hasDeputy: fc.boolean(),
      hasTrigger: fc.boolean(),
      hasFirstHours: fc.boolean(),
      signs: fc.nat({ max: 2 }),
      reviewedOn: fc.constantFrom(null, today, "2026-01-01"),
      likelihood: fc.option(fc.constantFrom(...likelihoods)),
      harm: fc.option(fc.constantFrom(...harms)),
      state: fc.constantFrom(...riskStates),
    }),
    { maxLength: 20 },
  );

  it("is the same order from whatever order it starts, with what is prepared behind what is not", () => {
    fc.assert(
      fc.property(risks, (list: OrderFacts[]) => {
        const sorted = [...list].sort(byNeed(today)).map((risk) => risk.id);
        expect(
          [...list]
            .reverse()
            .sort(byNeed(today))
            .map((risk) => risk.id),
        ).toEqual(sorted);
        const open = [...list]
          .sort(byNeed(today))
          .filter((risk) => risk.state !== "CLOSED" && risk.state !== "TRIGGERED");
        const first = open.findIndex((risk) => preparationOf(risk, today) === "PREPARED");
        if (first >= 0)
          expect(open.slice(first).every((risk) => preparationOf(risk, today) === "PREPARED")).toBe(true);
      }),
    );
  });
});

describe("refuseContents", () => {
  it.each([
    [{ ownerPartnerId: "a", deputyPartnerId: "b", reviewedOn: today }, null],
    [{ ownerPartnerId: "a", deputyPartnerId: "a", reviewedOn: null }, "deputyIsOwner"],
    [{ ownerPartnerId: null, deputyPartnerId: null, reviewedOn: null }, null],
    [{ ownerPartnerId: null, deputyPartnerId: "b", reviewedOn: "2027-04-01" }, "reviewInFuture"],
  ] as const)("%o -> %s", (risk, code) => {
    expect(refuseSetbackContents(risk, today)).toBe(code);
  });

  it("stops at as many signs as somebody can watch", () => {
    expect(refuseSign(MAX_SIGNS - 1)).toBeNull();
    expect(refuseSign(MAX_SIGNS)).toBe("tooManySigns");
  });
});
