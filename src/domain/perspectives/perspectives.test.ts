import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { perspectiveIds } from "@/domain/catalogue/perspectives";
import { refuseAssigning } from "./assigning";
import { declarersOf, perspectiveCoverageOf, settlementOf } from "./coverage";
import { changesOf } from "./required-set";
import { requiredFields } from "./schema";

const partner = fc.record({
  isMember: fc.boolean(),
  perspectives: fc.subarray([...perspectiveIds]),
});

describe("coverage of a perspective (A7)", () => {
  it.each([
    [0, "MISSING"],
    [1, "THIN"],
    [2, "COVERED"],
    [7, "COVERED"],
  ] as const)("declared by %i members: %s", (declared, coverage) => {
    expect(perspectiveCoverageOf(declared)).toBe(coverage);
  });

  it("counts members only, in any order, and only those that say so", () => {
    fc.assert(
      fc.property(fc.array(partner), fc.constantFrom(...perspectiveIds), (partners, perspective) => {
        const declared = declarersOf(perspective, partners);
        expect(declarersOf(perspective, [...partners].reverse())).toHaveLength(declared.length);
        expect(declared.every((one) => one.isMember && one.perspectives.includes(perspective))).toBe(true);
        const outsiders = partners.map((one) => ({ ...one, isMember: false }));
        expect(declarersOf(perspective, outsiders)).toEqual([]);
      }),
    );
  });

  const arranged = {
    coverage: "MISSING" as const,
    prospectPartnerId: "p",
    outreachPartnerId: "o",
    outreachOn: "2027-01-01",
    waivedReason: "",
  };
  it.each([
    [{}, "ASSIGNED"],
    [{ coverage: "THIN" }, "ASSIGNED"],
    [{ prospectPartnerId: null }, "OPEN"],
    [{ outreachPartnerId: null }, "OPEN"],
    [{ outreachOn: null }, "OPEN"],
    [{ waivedReason: "Es geht nur um Haushalte." }, "WAIVED"],
    [{ coverage: "COVERED", waivedReason: "x" }, "COVERED"],
  ] as const)("stands with %j: %s", (change, settlement) => {
    expect(settlementOf({ ...arranged, ...change })).toBe(settlement);
  });
});

describe("who could bring it in", () => {
  const today = "2026-11-22";
  const facts = {
    newName: "",
    prospect: { isMember: false, hasEnded: false },
    outreachIsMember: true,
    outreachOn: "2026-11-22",
  };
  it.each([
    [{}, null],
    [{ prospect: null }, "prospectMissing"],
    [{ prospect: null, newName: "Jugendrat" }, null],
    [{ newName: "Jugendrat" }, "prospectTwice"],
    [{ prospect: { isMember: true, hasEnded: false } }, "alreadyMember"],
    [{ prospect: { isMember: false, hasEnded: true } }, "prospectIsGone"],
    [{ outreachIsMember: false }, "outreachNotMember"],
    [{ outreachOn: "2026-11-21" }, "dayIsPast"],
  ] as const)("%j: %s", (change, refusal) => {
    expect(refuseAssigning({ ...facts, ...change }, today)).toBe(refusal);
  });
});

describe("the required set", () => {
  it("has a tick for each perspective of the catalogue", () => {
    expect(Object.keys(requiredFields)).toEqual([...perspectiveIds]);
  });

  it("becomes what is wanted, touching each row at most once", () => {
    const rows = fc.uniqueArray(
      fc.record({ perspective: fc.constantFrom(...perspectiveIds), removed: fc.boolean() }),
      { selector: (row) => row.perspective },
    );
    fc.assert(
      fc.property(rows, fc.subarray([...perspectiveIds]), (known, wanted) => {
        const { create, bringBack, release } = changesOf(known, wanted);
        const touched = [...create, ...bringBack.map(nameOf), ...release.map(nameOf)];
        expect(new Set(touched).size).toBe(touched.length);
        const kept = known.filter((row) => !row.removed && !release.includes(row));
        expect([...kept.map(nameOf), ...bringBack.map(nameOf), ...create].sort()).toEqual([...wanted].sort());
      }),
    );
  });
});

const nameOf = (row: { perspective: string }) => row.perspective;
