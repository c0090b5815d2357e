import { describe, expect, it } from "vitest";
import type { Snapshot } from "@/domain/analysis/snapshot";
import { aGoal, aPartner, aPlace, aRequired, aRisk, aSnapshot } from "@/domain/analysis/testing";
import { findBlindSpots } from "./blind-spots";
import { findIncompleteRisks } from "./incomplete-risks";
import { findMissingPerspectives } from "./missing-perspectives";

const codes = (findings: { code: string; severity: string }[]) =>
  findings.map(({ code, severity }) => `${code} ${severity}`);

describe("A7 missing perspectives", () => {
  const young = { perspectives: ["young"] as const };
  const assigned = { prospectPartnerId: "p", outreachPartnerId: "a", outreachOn: "2027-04-01" } as const;
  const prospect = aPartner("p", { name: "Jugendring", state: "PROSPECT" });
  it.each<[string, Partial<Snapshot>, string[]]>([
    ["nobody declares it", { requiredPerspectives: [aRequired("r")] }, ["missing HIGH"]],
    [
      "one does",
      { partners: [aPartner("a", young), aPartner("b")], requiredPerspectives: [aRequired("r")] },
      ["thin NORMAL"],
    ],
    [
      "two do",
      { partners: [aPartner("a", young), aPartner("b", young)], requiredPerspectives: [aRequired("r")] },
      [],
    ],
    [
      "who left does not",
      {
        partners: [aPartner("a", young), aPartner("b", { ...young, state: "LEFT" })],
        requiredPerspectives: [aRequired("r")],
      },
      ["thin NORMAL"],
    ],
    ["set aside", { requiredPerspectives: [aRequired("r", { waived: true })] }, ["waived INFO"]],
    [
      "somebody asks somebody",
      { partners: [aPartner("a"), prospect], requiredPerspectives: [aRequired("r", assigned)] },
      ["assigned INFO"],
    ],
    [
      "whom they ask has declined",
      {
        partners: [aPartner("a"), { ...prospect, state: "DECLINED" }],
        requiredPerspectives: [aRequired("r", assigned)],
      },
      ["missing HIGH"],
    ],
    [
      "who asks has left",
      {
        partners: [aPartner("a", { state: "LEFT" }), prospect],
        requiredPerspectives: [aRequired("r", assigned)],
      },
      ["missing HIGH"],
    ],
    [
      "about them, without them",
      { goals: [aGoal("g", { affectedGroups: ["young"] })] },
      ["aboutNotWith NORMAL"],
    ],
    [
      "about them, speaking for them",
      { partners: [aPartner("a", young)], goals: [aGoal("g", { affectedGroups: ["young"] })] },
      ["aboutNotWith NORMAL"],
    ],
    [
      "about them, with them",
      {
        partners: [aPartner("a", { ...young, selfOrganised: true })],
        goals: [aGoal("g", { affectedGroups: ["young"] })],
      },
      [],
    ],
    ["about them, long over", { goals: [aGoal("g", { affectedGroups: ["young"], state: "MISSED" })] }, []],
  ])("%s", (_case, parts, expected) => {
    expect(codes(findMissingPerspectives(aSnapshot(parts)))).toEqual(expected);
  });

  it("names who is asked, by whom and until when", () => {
    const snapshot = aSnapshot({
      partners: [aPartner("a"), prospect],
      requiredPerspectives: [aRequired("r", assigned)],
    });
    expect(findMissingPerspectives(snapshot)[0]?.values).toEqual({
      perspective: "young",
      prospect: "Jugendring",
      outreach: "Verein a",
      on: "2027-04-01",
    });
  });
});

describe("A9 risk completeness", () => {
  it.each<[string, Parameters<typeof aRisk>[1], string | null]>([
    ["everything is there", {}, null],
    ["existential, however unlikely", { hasTrigger: false }, "trigger"],
    ["serious and likely", { harm: "SERIOUS", likelihood: "HIGH", signs: 0 }, "sign"],
    ["serious and possible is not high", { harm: "SERIOUS", likelihood: "MEDIUM", signs: 0 }, null],
    ["nobody has weighed it yet", { harm: null, likelihood: null, signs: 0 }, null],
    ["over", { state: "CLOSED", signs: 0 }, null],
    ["its owner has left", { ownerPartnerId: "c" }, "owner"],
    ["its deputy has left", { deputyPartnerId: "c" }, "deputy"],
    ["looked at 91 days ago", { reviewedOn: "2026-11-30" }, "review"],
    [
      "nothing is there",
      {
        ownerPartnerId: null,
        deputyPartnerId: null,
        hasTrigger: false,
        hasFirstHours: false,
        signs: 0,
        reviewedOn: null,
      },
      "firstHours,trigger,owner,deputy,sign,review",
    ],
  ])("%s", (_case, parts, missing) => {
    const partners = [aPartner("a"), aPartner("b"), aPartner("c", { state: "LEFT" })];
    const [finding] = findIncompleteRisks(aSnapshot({ partners, risks: [aRisk("r", parts)] }));
    expect(finding?.values.parts ?? null).toBe(missing);
  });

  it("leads to the form of the first missing part", () => {
    const risks = [aRisk("r", { signs: 0, reviewedOn: null })];
    expect(findIncompleteRisks(aSnapshot({ risks }))[0]?.fix).toEqual({
      code: "risk.sign",
      path: ["setbacks", "r", "signs", "new"],
    });
  });
});

describe("A10 blind spots", () => {
  const ids = (parts: Partial<Snapshot>) =>
    findBlindSpots(aSnapshot(parts)).map((finding) => finding.values.riskId);

  it("knows sixteen, thirteen for a network", () => {
    expect(ids({})).toHaveLength(16);
    const network = ids({ workspace: aPlace({ form: "NETWORK" }) });
    expect(network).toHaveLength(13);
    for (const skipped of ["R3", "R6", "R16"]) expect(network).not.toContain(skipped);
  });

  it("leaves out what is on the list, closed or not, and what was set aside", () => {
    const risks = [aRisk("r", { catalogueId: "R1" }), aRisk("s", { catalogueId: "R2", state: "CLOSED" })];
    const rest = ids({ risks, dismissedRisks: ["R5"] });
    expect(rest).toHaveLength(13);
    for (const known of ["R1", "R2", "R5"]) expect(rest).not.toContain(known);
  });

  it("does not let attacks on people be set aside where members need protection", () => {
    const dismissedRisks = ["R5", "R11", "R12"];
    expect(ids({ dismissedRisks })).not.toContain("R11");
    const findings = findBlindSpots(
      aSnapshot({ workspace: aPlace({ protection: "PROTECTED" }), dismissedRisks }),
    );
    const told = findings.filter((finding) => finding.code === "setAsideTooSoon");
    expect(told.map((finding) => [finding.values.riskId, finding.severity])).toEqual([
      ["R11", "HIGH"],
      ["R12", "HIGH"],
    ]);
    expect(findings.map((finding) => finding.values.riskId)).not.toContain("R5");
  });
});
