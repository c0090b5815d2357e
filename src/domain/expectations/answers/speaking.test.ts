import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roles } from "@/domain/access/roles";
import { expectationStates } from "@/domain/expectations/states";
import {
  type ExpectationSpeaker,
  expectationAbilities,
  kindsToEnter,
  refuseChangingExpectation,
  refuseConfirming,
  refuseHandling,
  refuseSharing,
  refuseSpeaking,
  refuseVisibility,
  refuseWithdrawing,
  type SpokenRow,
} from "./speaking";

const own: ExpectationSpeaker = { role: "REPRESENTATIVE", partnerId: "a" };
const other: ExpectationSpeaker = { role: "REPRESENTATIVE", partnerId: "b" };
const coordination: ExpectationSpeaker = { role: "COORDINATOR", partnerId: null };
const seated: ExpectationSpeaker = { role: "COORDINATOR", partnerId: "a" };

const row = (given: Partial<SpokenRow> = {}): SpokenRow => ({
  partnerId: "a",
  hasRepresentative: true,
  state: "SHARED",
  recordedForOrganisation: false,
  sealed: false,
  roundAsks: false,
  ...given,
});

describe("refuseSpeaking", () => {
  it.each([
    ["one's own organisation", own, true, null],
    ["another organisation", other, true, "notYourOrganisation"],
    ["another organisation without a seat taken", other, false, "notYourOrganisation"],
    ["the coordination, where someone sits", coordination, true, "speaksForItself"],
    ["the coordination, where nobody sits", coordination, false, null],
    ["the coordination holding the seat", seated, true, null],
    [
      "a facilitator",
      { role: "FACILITATOR", partnerId: null } as ExpectationSpeaker,
      false,
      "notYourOrganisation",
    ],
  ] as const)("%s", (_case, speaker, hasRepresentative, code) => {
    expect(refuseSpeaking(speaker, { partnerId: "a", hasRepresentative })).toBe(code);
  });
});

describe("handling a row", () => {
  it("leaves an organisation's own words alone, also while its seat is empty", () => {
    expect(refuseHandling(coordination, row({ hasRepresentative: false }))).toBe("ownWords");
    expect(
      refuseHandling(coordination, row({ hasRepresentative: false, recordedForOrganisation: true })),
    ).toBeNull();
  });

  it("ends the coordination's pen once someone sits for the organisation", () => {
    expect(refuseChangingExpectation(coordination, row({ recordedForOrganisation: true }))).toBe(
      "speaksForItself",
    );
  });

  it("lets only its own seat confirm and withdraw", () => {
    const recorded = row({ hasRepresentative: false, recordedForOrganisation: true });
    expect(refuseConfirming(coordination, recorded)).toBe("notYourOrganisation");
    expect(refuseConfirming(seated, row())).toBeNull();
    expect(refuseConfirming(other, row())).toBe("notYourOrganisation");
    expect(refuseWithdrawing(coordination, { ...recorded, state: "CONFIRMED" })).toBe("notYourOrganisation");
  });

  it.each([
    ["DRAFT", null, null, "notShared", "notConfirmed"],
    ["SHARED", null, "alreadyShared", null, "notConfirmed"],
    ["CONFIRMED", null, "alreadyShared", "alreadyConfirmed", null],
    ["WITHDRAWN", "isWithdrawn", "isWithdrawn", "isWithdrawn", "isWithdrawn"],
  ] as const)(
    "%s: change %s, share %s, confirm %s, withdraw %s",
    (state, change, share, confirm, withdraw) => {
      expect(refuseChangingExpectation(own, row({ state }))).toBe(change);
      expect(refuseSharing(own, row({ state }))).toBe(share);
      expect(refuseConfirming(own, row({ state }))).toBe(confirm);
      expect(refuseWithdrawing(own, row({ state }))).toBe(withdraw);
    },
  );

  it("never gives another organisation's representative anything to do", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...expectationStates),
        fc.boolean(),
        fc.boolean(),
        fc.constantFrom(...roles.filter((role) => role !== "COORDINATOR")),
        (state, hasRepresentative, recordedForOrganisation, role) => {
          const may = expectationAbilities(
            { role, partnerId: "b" },
            row({ state, hasRepresentative, recordedForOrganisation }),
          );
          expect(Object.values(may)).not.toContain(true);
        },
      ),
    );
  });
});

describe("refuseVisibility", () => {
  it("keeps the coordination's record readable to both", () => {
    expect(refuseVisibility(true, "OWN_ORG")).toBe("recordedIsReadByBoth");
    expect(refuseVisibility(true, "COORDINATION")).toBeNull();
    expect(refuseVisibility(false, "OWN_ORG")).toBeNull();
  });
});

describe("kindsToEnter", () => {
  const all = ["GIVE", "GET", "NEED", "RED_LINE"];
  it.each([
    ["one's own organisation, whatever a round asks for", own, true, ["GIVE", "NEED"], all],
    ["the coordination for its own seat", seated, true, ["GIVE", "NEED"], all],
    ["the coordination for others, outside of rounds", coordination, false, [], all],
    ["the coordination for others, in a round", coordination, false, ["GIVE", "NEED"], ["GET", "RED_LINE"]],
    ["the coordination for others, in a round that asks for all", coordination, false, all, []],
    ["the coordination, where someone sits", coordination, true, [], []],
    ["another organisation", other, false, [], []],
  ] as const)("%s", (_case, speaker, hasRepresentative, roundAsks, kinds) => {
    expect(kindsToEnter(speaker, { partnerId: "a", hasRepresentative }, [...roundAsks] as never)).toEqual(
      kinds,
    );
  });

  it("offers the coordination no share of its record either while a round asks for it", () => {
    const record = row({
      state: "DRAFT",
      hasRepresentative: false,
      recordedForOrganisation: true,
      roundAsks: true,
    });
    expect(refuseSharing(coordination, record)).toBe("roundIsOpen");
    expect(expectationAbilities(coordination, record)).toMatchObject({ share: false, change: true });
    expect(expectationAbilities(coordination, { ...record, roundAsks: false }).share).toBe(true);
    expect(expectationAbilities(own, { ...record, hasRepresentative: true }).share).toBe(true);
  });
});
