import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roles } from "@/domain/access/roles";
import { resourceCategories } from "@/domain/catalogue/resources";
import { refuseCommitmentContents, takesAmount } from "./contents";
import { commitmentStates } from "./schema";
import { commitmentAbilities, refuseMoving, refuseOffering } from "./speaking";
import { commitmentTransitions, refuseCommitmentStep } from "./states";

describe("states of a promise", () => {
  it.each([
    ["OFFERED", "COMMITTED", null],
    ["OFFERED", "DELIVERED", "notCommitted"],
    ["OFFERED", "WITHDRAWN", "notCommitted"],
    ["COMMITTED", "COMMITTED", "alreadyCommitted"],
    ["COMMITTED", "DELIVERED", null],
    ["COMMITTED", "WITHDRAWN", null],
    ["DELIVERED", "WITHDRAWN", "isDelivered"],
    ["DELIVERED", "COMMITTED", "isDelivered"],
    ["WITHDRAWN", "COMMITTED", "isWithdrawn"],
  ] as const)("%s to %s: %s", (from, to, refusal) => {
    expect(refuseCommitmentStep(from, to)).toBe(refusal);
  });

  it("go only where the table says", () => {
    for (const from of commitmentStates)
      for (const to of commitmentStates)
        expect(refuseCommitmentStep(from, to) === null).toBe(commitmentTransitions[from].includes(to));
  });
});

describe("what a promise says", () => {
  it.each([
    [{ category: "MONEY", amount: 600, fromOn: null, untilOn: null }, null],
    [{ category: "ACCESS", amount: 1, fromOn: null, untilOn: null }, "noAmountHere"],
    [{ category: "ACCESS", amount: null, fromOn: "2027-01-01", untilOn: "2027-01-01" }, null],
    [{ category: "TIME", amount: 6, fromOn: "2027-01-02", untilOn: "2027-01-01" }, "endsBeforeStart"],
    [{ category: "TIME", amount: 6, fromOn: null, untilOn: "2020-01-01" }, null],
  ] as const)("%j: %s", (facts, refusal) => {
    expect(refuseCommitmentContents(facts)).toBe(refusal);
  });

  it("takes an amount exactly where there is a unit", () => {
    for (const category of resourceCategories)
      expect(refuseCommitmentContents({ category, amount: 1, fromOn: null, untilOn: null }) === null).toBe(
        takesAmount({ category }),
      );
  });
});

describe("who promises", () => {
  const row = { partnerId: "own", hasRepresentative: true, state: "OFFERED" as const };
  const coordinator = { role: "COORDINATOR" as const, partnerId: "theirs" };

  it.each([
    [{ role: "REPRESENTATIVE", partnerId: "own" }, {}, "COMMITTED", null],
    [{ role: "REPRESENTATIVE", partnerId: "other" }, {}, "OFFERED", "notYourOrganisation"],
    [{ role: "REPRESENTATIVE", partnerId: null }, {}, "OFFERED", "notYourOrganisation"],
    [coordinator, {}, "OFFERED", "speaksForItself"],
    [coordinator, { hasRepresentative: false }, "OFFERED", null],
    [coordinator, { hasRepresentative: false }, "COMMITTED", "ownPromise"],
    [{ role: "COORDINATOR", partnerId: "own" }, {}, "COMMITTED", null],
  ] as const)("%j for %j, %s: %s", (speaker, change, state, refusal) => {
    expect(refuseOffering(speaker, { ...row, ...change }, state)).toBe(refusal);
  });

  it("binds nobody but its own organisation, whatever the state", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...roles),
        fc.constantFrom("own", "other", null),
        fc.boolean(),
        fc.constantFrom(...commitmentStates),
        fc.constantFrom(...commitmentStates),
        (role, partnerId, hasRepresentative, state, to) => {
          const speaker = { role, partnerId };
          const refused = refuseMoving(speaker, { partnerId: "own", hasRepresentative, state }, to);
          if (partnerId !== "own") expect(refused).not.toBeNull();
          const may = commitmentAbilities(speaker, { partnerId: "own", hasRepresentative, state });
          if (state === "DELIVERED" || state === "WITHDRAWN")
            expect(Object.values(may)).toEqual([false, false, false, false, false]);
        },
      ),
    );
  });
});
