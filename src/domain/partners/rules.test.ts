import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roles } from "@/domain/access/roles";
import { refuseDeclaring, refuseProfileChange } from "./profile";
import { noTies, refusePartnerRemoval } from "./removal";

describe("changing a profile", () => {
  it("is the coordination's and the organisation's own", () => {
    expect(refuseProfileChange({ role: "COORDINATOR", partnerId: null }, "a")).toBeNull();
    expect(refuseProfileChange({ role: "REPRESENTATIVE", partnerId: "a" }, "a")).toBeNull();
    expect(refuseProfileChange({ role: "REPRESENTATIVE", partnerId: "b" }, "a")).toBe("notYourOrganisation");
    expect(refuseProfileChange({ role: "FACILITATOR", partnerId: null }, "a")).toBe("notYourOrganisation");
  });

  it("never lets anyone but the coordination touch another organisation", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...roles),
        fc.option(fc.constantFrom("a", "b")),
        fc.constantFrom("a", "b"),
        (role, own, other) => {
          const allowed = refuseProfileChange({ role, partnerId: own }, other) === null;
          expect(allowed).toBe(role === "COORDINATOR" || (role === "REPRESENTATIVE" && own === other));
        },
      ),
    );
  });
});

describe("declaring perspectives", () => {
  const empty = { partnerId: "a", hasRepresentative: false };
  it.each([
    [{ role: "REPRESENTATIVE", partnerId: "a" }, { ...empty, hasRepresentative: true }, null],
    [{ role: "REPRESENTATIVE", partnerId: "b" }, empty, "notYourOrganisation"],
    [{ role: "COORDINATOR", partnerId: "a" }, { ...empty, hasRepresentative: true }, null],
    [{ role: "COORDINATOR", partnerId: "b" }, { ...empty, hasRepresentative: true }, "declaresItself"],
    [{ role: "COORDINATOR", partnerId: null }, empty, null],
    [{ role: "FACILITATOR", partnerId: null }, empty, "notYourOrganisation"],
  ] as const)("%j for %j: %s", (actor, organisation, code) => {
    expect(refuseDeclaring(actor, organisation)).toBe(code);
  });
});

describe("removing a partner", () => {
  it.each([
    [{}, null],
    [{ goalsLed: 1 }, "leadsGoal"],
    [{ risksWatched: 1 }, "watchesRisk"],
    [{ mandates: 1 }, "hasMandate"],
    [{ awaited: 1 }, "isAwaited"],
    [{ liveMemberships: 2 }, "hasPeople"],
    [{ openInvitations: 1 }, "hasInvitation"],
    [{ signatures: 1 }, "hasSigned"],
    [{ pendingSignOffs: 1 }, "askedToSign"],
    [{ pendingSignOffs: 1, signatures: 1, goalsLed: 3 }, "hasSigned"],
  ] as const)("with %j answers %s", (ties, code) => {
    expect(refusePartnerRemoval({ ...noTies, ...ties })).toBe(code);
  });

  it("is possible only when nothing hangs on it", () => {
    const count = fc.nat({ max: 3 });
    fc.assert(
      fc.property(
        fc.record({
          goalsLed: count,
          risksWatched: count,
          mandates: count,
          awaited: count,
          liveMemberships: count,
          openInvitations: count,
          signatures: count,
          pendingSignOffs: count,
          others: count,
        }),
        (ties) => {
          const total = Object.values(ties).reduce((sum, value) => sum + value, 0);
          expect(refusePartnerRemoval(ties) === null).toBe(total === 0);
        },
      ),
    );
  });
});
