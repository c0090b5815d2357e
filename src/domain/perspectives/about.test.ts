import { describe, expect, it } from "vitest";
import { spokenAbout, spokenFor } from "./about";
import { isOverdue, stillArranged } from "./coverage";

const partner = (parts: object) => ({
  isMember: true,
  selfOrganised: true,
  perspectives: ["young"],
  ...parts,
});

describe("about, not with (A7)", () => {
  it.each([
    [{}, []],
    [{ isMember: false }, ["young"]],
    [{ selfOrganised: false }, ["young"]],
    [{ perspectives: ["faith"] }, ["young"]],
  ])("a goal about young people with a partner %j lacks %j", (parts, lacking) => {
    expect(spokenAbout(["young"], spokenFor([partner(parts)]))).toEqual(lacking);
  });

  it("names each group once and none that the catalogue does not know", () => {
    expect(spokenAbout(["young", "young", "affected", "?"], new Set())).toEqual(["affected", "young"]);
    expect(spokenAbout([], new Set())).toEqual([]);
  });
});

describe("what was arranged about a gap", () => {
  it.each([
    [{ hasEnded: false }, { isMember: true }, true],
    [{ hasEnded: true }, { isMember: true }, false],
    [{ hasEnded: false }, { isMember: false }, false],
    [null, { isMember: true }, false],
    [{ hasEnded: false }, null, false],
  ])("prospect %j, outreach %j: %s", (prospect, outreach, still) => {
    expect(stillArranged({ prospect, outreach })).toBe(still);
  });

  it("is overdue on the day after, and only while somebody is to ask", () => {
    expect(isOverdue("ASSIGNED", "2027-03-01", "2027-03-01")).toBe(false);
    expect(isOverdue("ASSIGNED", "2027-03-01", "2027-03-02")).toBe(true);
    expect(isOverdue("COVERED", "2027-03-01", "2027-03-02")).toBe(false);
    expect(isOverdue("ASSIGNED", null, "2027-03-02")).toBe(false);
  });
});
