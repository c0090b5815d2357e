import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Companion, refuseCompany } from "./company";
import { refuseExit, refuseWording } from "./exit";
import { filterAddressOf, isFiltered, readFilter } from "./filter";
import { type OnboardingFacts, onboardingOf, refuseHavingRead, stepsLeft } from "./onboarding";
import { refuseRepresentation } from "./representatives";
import { filterFields } from "./schema";
import { isGoing, partnerStates } from "./states";

describe("who speaks for an organisation", () => {
  it.each([
    [null, null, null],
    ["p", null, null],
    ["p", "q", null],
    [null, "q", null],
    ["p", "p", "samePerson"],
    ["x", null, "notItsPerson"],
    ["p", "x", "notItsPerson"],
  ] as const)("%s and %s: %s", (representativeId, deputyId, code) => {
    expect(refuseRepresentation({ representativeId, deputyId, people: ["p", "q"] })).toBe(code);
  });
});

describe("who accompanies and who vouches", () => {
  const member = (id: string, sponsorPartnerId: string | null = null): Companion => ({
    id,
    isMember: true,
    sponsorPartnerId,
  });
  it.each([
    [null, null, null],
    [member("b"), member("c"), null],
    [member("b"), member("b"), null],
    [member("a"), null, "withItself"],
    [null, member("a"), "withItself"],
    [{ ...member("b"), isMember: false }, null, "companionNotMember"],
    [null, { ...member("b"), isMember: false }, "companionNotMember"],
    [null, member("b", "a"), "vouchInCircle"],
    [member("b", "a"), member("c", "b"), null],
  ] as const)("case %#", (buddy, sponsor, code) => {
    expect(refuseCompany("a", { buddy, sponsor })).toBe(code);
  });
});

describe("the onboarding list", () => {
  const nothing: OnboardingFacts = {
    state: "ONBOARDING",
    hasText: true,
    hasRead: false,
    kindsAnswered: 0,
    contact: "",
    contactSafety: "",
    hasBuddy: false,
    coordinates: false,
  };
  const all: OnboardingFacts = {
    ...nothing,
    hasRead: true,
    kindsAnswered: 4,
    contact: "Geschäftsstelle",
    contactSafety: "Notfallnummer",
    hasBuddy: true,
  };

  it("is there for those who arrive and for nobody else", () => {
    const shown = partnerStates.filter((state) => onboardingOf({ ...nothing, state }) !== null);
    expect(shown).toEqual(["ONBOARDING", "MEMBER"]);
  });

  it.each([
    ["agreement", { hasRead: true }],
    ["expectations", { kindsAnswered: 4 }],
    ["contacts", { contact: "x", contactSafety: "y" }],
    ["buddy", { hasBuddy: true }],
  ] as const)("settles %s by its fact alone", (point, facts) => {
    const steps = onboardingOf({ ...nothing, ...facts }) ?? [];
    expect(steps.filter((step) => step.state === "DONE").map((step) => step.point)).toEqual([point]);
    expect(stepsLeft(steps)).toBe(3);
  });

  it("takes three kinds and one contact for what they are: not all", () => {
    const some = onboardingOf({ ...all, kindsAnswered: 3, contactSafety: "" });
    expect(some?.filter((step) => step.state === "OPEN").map((step) => step.point)).toEqual([
      "expectations",
      "contacts",
    ]);
  });

  it("asks for no reading without a text, and for no buddy where its own people show others around", () => {
    expect(onboardingOf({ ...nothing, hasText: false })?.[0]).toEqual({ point: "agreement", state: "LATER" });
    expect(onboardingOf({ ...nothing, coordinates: true })).toHaveLength(3);
    expect(stepsLeft(onboardingOf({ ...all, hasText: false }))).toBe(0);
    expect(stepsLeft(null)).toBe(0);
  });

  it("lets each say for itself that it has read, and only what lies open", () => {
    expect(refuseHavingRead({ partnerId: "a" }, "a", true)).toBeNull();
    expect(refuseHavingRead({ partnerId: "a" }, "a", false)).toBe("nothingToRead");
    expect(refuseHavingRead({ partnerId: "b" }, "a", true)).toBe("notYourOrganisation");
    expect(refuseHavingRead({ partnerId: null }, "a", true)).toBe("notYourOrganisation");
  });
});

describe("an exit record", () => {
  const going = {
    partnerId: "a",
    state: "LEAVING" as const,
    noticeOn: "2027-03-01",
    lastDayOn: "2027-03-31",
    taker: { id: "b", isMember: true },
  };
  it.each([
    [{}, null],
    [{ lastDayOn: null, taker: null }, null],
    [{ lastDayOn: "2027-03-01" }, null],
    [{ lastDayOn: "2027-02-28" }, "lastDayTooEarly"],
    [{ taker: { id: "a", isMember: false } }, "takesOverItself"],
    [{ taker: { id: "b", isMember: false } }, "takerNotMember"],
    [{ state: "MEMBER" as const }, "notLeaving"],
  ])("%j: %s", (parts, code) => {
    expect(refuseExit({ ...going, ...parts })).toBe(code);
  });

  it("is written for those who go, in exactly three states", () => {
    expect(partnerStates.filter(isGoing)).toEqual(["LEAVING", "LEFT", "EXPELLED"]);
  });

  it("lets those who go word it while they are leaving, and nobody beside them and the coordination", () => {
    const own = { role: "REPRESENTATIVE" as const, partnerId: "a" };
    expect(refuseWording(own, { id: "a", state: "LEAVING" })).toBeNull();
    expect(refuseWording(own, { id: "a", state: "LEFT" })).toBe("wordingClosed");
    expect(refuseWording(own, { id: "b", state: "LEAVING" })).toBe("notYourOrganisation");
    expect(refuseWording({ ...own, role: "OBSERVER" }, { id: "a", state: "LEAVING" })).toBe(
      "notYourOrganisation",
    );
    expect(refuseWording({ role: "COORDINATOR", partnerId: null }, { id: "a", state: "LEFT" })).toBeNull();
  });
});

describe("the filter in the address", () => {
  const filter = fc.record(
    {
      state: fc.constantFrom(...filterFields.state.unwrap().options),
      tier: fc.constantFrom(...filterFields.tier.unwrap().options),
      sector: fc.constantFrom(...filterFields.sector.unwrap().options),
      name: fc.constantFrom("Verein", "A & B", "50 %", "ä?#"),
    },
    { requiredKeys: [] },
  );

  it("comes back from the address it made", () => {
    fc.assert(
      fc.property(filter, (asked) => {
        const read = Object.fromEntries(new URLSearchParams(filterAddressOf(asked)));
        expect(readFilter(read)).toEqual(asked);
        expect(isFiltered(asked)).toBe(Object.keys(asked).length > 0);
      }),
    );
  });

  it("narrows nothing by what no list has", () => {
    expect(readFilter({ state: "NONSENSE", tier: ["CORE", "CORE"], name: "   ", more: "x" })).toEqual({});
    expect(filterAddressOf({})).toBe("");
    expect(filterAddressOf({}, "next")).toBe("?after=next");
  });
});
