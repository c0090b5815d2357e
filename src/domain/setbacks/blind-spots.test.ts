import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalogueRiskIds } from "@/domain/catalogue/risks";
import { blindSpots, refuseDismissal } from "./blind-spots";
import { isOnlyAThought, refuseContribution, type ThoughtFacts } from "./contributions";
import { riskStates } from "./states";

const nothing = { form: "ALLIANCE", protection: "STANDARD", added: [], dismissed: [] };

describe("blindSpots", () => {
  it.each([
    ["nothing said", {}, 16],
    ["a network skips three", { form: "NETWORK" }, 13],
    ["an undecided form knows all", { form: "UNDETERMINED" }, 16],
    ["one added", { added: ["R9"] }, 15],
    ["one set aside", { dismissed: ["R11"] }, 15],
    ["set aside, then protected", { dismissed: ["R11", "R12", "R1"], protection: "PROTECTED" }, 15],
    ["added and set aside", { added: ["R9"], dismissed: ["R9"] }, 15],
  ])("%s", (_case, given, count) => {
    expect(blindSpots({ ...nothing, ...given })).toHaveLength(count);
  });

  it("is closed by adding, or by setting aside wherever that is allowed", () => {
    const ids = fc.subarray([...catalogueRiskIds]);
    fc.assert(
      fc.property(
        fc.constantFrom("NETWORK", "ALLIANCE", "COALITION", "UNDETERMINED"),
        fc.constantFrom("OPEN", "STANDARD", "PROTECTED"),
        ids,
        ids,
        (form, protection, added, dismissed) => {
          const facts = { form, protection, added, dismissed };
          for (const riskId of blindSpots(facts)) {
            expect(blindSpots({ ...facts, added: [...added, riskId] })).not.toContain(riskId);
            const refused = refuseDismissal(riskId, { ...facts, dismissed: [] });
            const after = blindSpots({ ...facts, dismissed: [...dismissed, riskId] });
            expect(after.includes(riskId)).toBe(refused === "keptWhenProtected");
          }
        },
      ),
    );
  });
});

describe("refuseDismissal", () => {
  it.each([
    ["R9", {}, null],
    ["R11", {}, null],
    ["R11", { protection: "PROTECTED" }, "keptWhenProtected"],
    ["R12", { protection: "PROTECTED" }, "keptWhenProtected"],
    ["R10", { protection: "PROTECTED" }, null],
    ["R6", { form: "NETWORK" }, "notForYourForm"],
    ["R9", { added: ["R9"] }, "alreadyOnList"],
    ["R9", { dismissed: ["R9"] }, "alreadyDismissed"],
  ] as const)("%s %o -> %s", (riskId, given, code) => {
    expect(refuseDismissal(riskId, { ...nothing, ...given })).toBe(code);
  });
});

describe("refuseContribution", () => {
  it.each([
    ["a new sentence", { partnerId: "a", title: "Alle sind müde", state: null }, null],
    ["without a seat", { partnerId: null, title: "Alle sind müde", state: null }, "noSeat"],
    ["without a word", { partnerId: "a", title: "", state: null }, "titleMissing"],
    ["we fear this too", { partnerId: "a", title: "", state: "MONITORED" }, null],
    ["what is over", { partnerId: "a", title: "", state: "CLOSED" }, "isClosed"],
  ] as const)("%s", (_case, facts, code) => {
    expect(refuseContribution(facts)).toBe(code);
  });
});

describe("isOnlyAThought", () => {
  const thought: ThoughtFacts = {
    catalogueId: null,
    state: "IDENTIFIED",
    likelihood: null,
    harm: null,
    ownerPartnerId: null,
    deputyPartnerId: null,
    hasPlan: false,
    signs: 0,
    namedBy: 1,
  };

  it.each([
    {},
    { namedBy: 2 },
    { catalogueId: "R9" },
    { likelihood: "LOW" },
    { harm: "SERIOUS" },
    { ownerPartnerId: "a" },
    { deputyPartnerId: "a" },
    { hasPlan: true },
    { signs: 1 },
    ...riskStates.filter((state) => state !== "IDENTIFIED").map((state) => ({ state })),
  ])("%o", (given) => {
    expect(isOnlyAThought({ ...thought, ...given })).toBe(Object.keys(given).length === 0);
  });
});
