import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  hasEnded,
  keepsReason,
  needsReason,
  type PartnerState,
  partnerMoves,
  partnerStates,
  refusePartnerMove,
  stateWhenAccepted,
  stateWhenInvited,
} from "./states";

const state = fc.constantFrom(...partnerStates);

describe("moving a partner", () => {
  it.each<[PartnerState, PartnerState]>([
    ["PROSPECT", "APPROACHED"],
    ["APPROACHED", "INVITED"],
    ["INVITED", "ONBOARDING"],
    ["INVITED", "MEMBER"],
    ["ONBOARDING", "MEMBER"],
    ["MEMBER", "PAUSED"],
    ["PAUSED", "MEMBER"],
    ["PAUSED", "LEAVING"],
    ["MEMBER", "LEAVING"],
    ["LEAVING", "LEFT"],
    ["APPROACHED", "DECLINED"],
    ["INVITED", "DECLINED"],
    ["ONBOARDING", "DECLINED"],
    ["MEMBER", "EXPELLED"],
    ["PAUSED", "EXPELLED"],
    ["LEAVING", "EXPELLED"],
  ])("allows %s to %s", (from, to) => {
    expect(refusePartnerMove(from, to, "board decision")).toBeNull();
  });

  it.each<[PartnerState, PartnerState]>([
    ["PROSPECT", "MEMBER"],
    ["PROSPECT", "DECLINED"],
    ["MEMBER", "LEFT"],
    ["MEMBER", "DECLINED"],
    ["INVITED", "EXPELLED"],
    ["LEFT", "MEMBER"],
    ["DECLINED", "INVITED"],
    ["EXPELLED", "MEMBER"],
    ["MEMBER", "MEMBER"],
  ])("refuses %s to %s", (from, to) => {
    expect(refusePartnerMove(from, to, "board decision")).toBe("moveNotAllowed");
  });

  it("asks why where somebody goes or is refused", () => {
    expect(partnerStates.filter(needsReason)).toEqual(["LEAVING", "DECLINED", "EXPELLED"]);
    expect(refusePartnerMove("LEAVING", "LEFT", "")).toBeNull();
    expect(refusePartnerMove("LEAVING", "EXPELLED", "")).toBe("reasonMissing");
    expect(refusePartnerMove("MEMBER", "LEAVING", "  ")).toBe("reasonMissing");
    expect(refusePartnerMove("MEMBER", "PAUSED", "")).toBeNull();
  });

  it("keeps the reason of the notice only where the notice is carried out", () => {
    const keeping = partnerStates.flatMap((from) =>
      partnerMoves[from].filter((to) => keepsReason(from, to)).map((to) => [from, to]),
    );
    expect(keeping).toEqual([["LEAVING", "LEFT"]]);
  });

  it("allows exactly what the table says, whatever the pair", () => {
    fc.assert(
      fc.property(state, state, (from, to) => {
        expect(refusePartnerMove(from, to, "why") === null).toBe(partnerMoves[from].includes(to));
      }),
    );
  });

  it("leads nowhere from an end", () => {
    for (const end of partnerStates.filter(hasEnded)) expect(partnerMoves[end]).toEqual([]);
  });
});

describe("invitations move a partner", () => {
  it.each<[PartnerState, PartnerState | null, PartnerState | null, PartnerState | null]>([
    ["PROSPECT", "INVITED", "MEMBER", "ONBOARDING"],
    ["APPROACHED", "INVITED", "MEMBER", "ONBOARDING"],
    ["INVITED", null, "MEMBER", "ONBOARDING"],
    ["ONBOARDING", null, "MEMBER", null],
    ["MEMBER", null, null, null],
    ["PAUSED", null, null, null],
    ["LEAVING", null, null, null],
    ["LEFT", null, null, null],
  ])(
    "%s becomes %s when invited; accepted, by the coordination %s, by a colleague %s",
    (from, invited, chosen, brought) => {
      expect(stateWhenInvited(from)).toBe(invited);
      expect(stateWhenAccepted(from, "coordination")).toBe(chosen);
      expect(stateWhenAccepted(from, "colleague")).toBe(brought);
    },
  );
});
