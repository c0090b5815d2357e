import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roles } from "@/domain/access/roles";
import { placeAfterEnd, refuseTakingOn, whoLosesWhat } from "./leaving";
import { hasEnded, partnerStates } from "./states";

describe("the people of an organisation that is out", () => {
  it.each([
    ["REPRESENTATIVE", "OUT"],
    ["COORDINATOR", "WITHOUT_SEAT"],
    ["FACILITATOR", "WITHOUT_SEAT"],
    ["OBSERVER", "WITHOUT_SEAT"],
  ] as const)("%s: %s", (role, place) => {
    expect(placeAfterEnd(role)).toBe(place);
  });

  const people = fc.array(fc.record({ id: fc.uuid(), role: fc.constantFrom(...roles) }));
  const state = fc.constantFrom(...partnerStates);

  it("are each hit once where it ends, and not at all where it goes on", () => {
    fc.assert(
      fc.property(state, people, (to, all) => {
        const { out, seatless } = whoLosesWhat(to, all);
        const hit = new Set([...out, ...seatless]);
        expect(out.length + seatless.length).toBe(hit.size);
        expect(hit.size).toBe(hasEnded(to) ? all.length : 0);
      }),
    );
  });

  it("never take the coordination with them, so that the last one cannot be lost this way", () => {
    fc.assert(
      fc.property(state, people, (to, all) => {
        expect(whoLosesWhat(to, all).out.some(({ role }) => role === "COORDINATOR")).toBe(false);
      }),
    );
  });
});

describe("taking on something new", () => {
  it("is for those who stay and those who are still to come", () => {
    expect(partnerStates.filter((state) => refuseTakingOn(state) === null)).toEqual([
      "PROSPECT",
      "APPROACHED",
      "INVITED",
      "ONBOARDING",
      "MEMBER",
      "PAUSED",
    ]);
  });
});
