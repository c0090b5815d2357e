import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Day, dayOfMoment, monthsAfter } from "@/domain/calendar";
import { protectionLevels, speakingRules, workspaceForms } from "@/domain/workspaces/schema";
import { refuseClassRule } from "./class-rules";
import { type MandateFacts, refuseMandate } from "./mandates";
import { classesWithoutRule, presets } from "./presets";
import { refuseRhythm } from "./rhythms";
import {
  classRuleFields,
  classRules,
  decisionClasses,
  protectionChoices,
  rhythmIntervals,
  speakingChoices,
} from "./schema";

const consent = {
  body: "PLENARY" as const,
  rule: "CONSENT" as const,
  periodDays: 7,
  quorumPercent: 50,
  silenceCounts: true,
};

describe("a rule for a class of decisions", () => {
  it.each([
    ["ROUTINE", {}, null],
    ["ROUTINE", { rule: "MAJORITY" }, "silenceNeedsConsent"],
    ["ROUTINE", { rule: "TWO_THIRDS" }, "silenceNeedsConsent"],
    ["ROUTINE", { periodDays: 0 }, "silenceNeedsDays"],
    ["ROUTINE", { periodDays: 1 }, null],
    ["AGREEMENT", {}, "silenceEndsNothing"],
    ["DISSOLUTION", {}, "silenceEndsNothing"],
    ["DISSOLUTION", { silenceCounts: false, periodDays: 0 }, null],
    ["MONEY", { silenceCounts: false, rule: "MAJORITY", periodDays: 0 }, null],
  ] as const)("%s with %j: %s", (decisionClass, change, refusal) => {
    expect(refuseClassRule(decisionClass, { ...consent, ...change })).toBe(refusal);
  });

  it("never stands in the way where silence counts for nothing", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...decisionClasses),
        fc.constantFrom(...classRules),
        fc.nat(365),
        (decisionClass, rule, periodDays) => {
          expect(
            refuseClassRule(decisionClass, { ...consent, rule, periodDays, silenceCounts: false }),
          ).toBeNull();
        },
      ),
    );
  });
});

describe("presets", () => {
  it("exist for every form and every class, fit the form's fields and are allowed", () => {
    expect(Object.keys(presets).sort()).toEqual([...workspaceForms].sort());
    for (const form of workspaceForms) {
      expect(Object.keys(presets[form]).sort()).toEqual([...decisionClasses].sort());
      for (const decisionClass of decisionClasses) {
        const preset = presets[form][decisionClass];
        expect(refuseClassRule(decisionClass, preset), `${form} ${decisionClass}`).toBeNull();
        for (const [name, schema] of Object.entries(classRuleFields))
          expect(schema.safeParse(preset[name as keyof typeof preset]).success).toBe(true);
      }
    }
  });

  it("fill what has no rule, whatever the order, and nothing else", () => {
    fc.assert(
      fc.property(fc.subarray([...decisionClasses]), (ruled) => {
        const open = classesWithoutRule([...ruled].reverse());
        expect([...open, ...ruled].sort()).toEqual([...decisionClasses].sort());
      }),
    );
  });

  it("offer only what the workspace can keep", () => {
    expect(speakingRules).toEqual(["UNDECIDED", ...speakingChoices]);
    expect(protectionLevels).toEqual(protectionChoices);
  });
});

describe("tasks for all", () => {
  const task: MandateFacts = { kind: "SPOKESPERSON", partnerId: "a", memberId: null, scope: "Presse" };
  const partner = {
    isMember: true,
    people: [
      { id: "ada", coordinates: false },
      { id: "lena", coordinates: true },
    ],
  };

  it.each([
    [{}, partner, [], null],
    [{ memberId: "ada" }, partner, [], null],
    [{ memberId: "somebody" }, partner, [], "notTheirPerson"],
    [{}, { ...partner, isMember: false }, [], "notAMember"],
    [{ kind: "DEPUTY_COORDINATION", memberId: "lena" }, partner, [], "deputyIsCoordination"],
    [{ kind: "DEPUTY_COORDINATION", memberId: "ada" }, partner, [], null],
    [{ kind: "CHAIR", memberId: "lena" }, partner, [], null],
    [{}, partner, [{ ...task, scope: " presse " }], "alreadyMandated"],
    [{}, partner, [{ ...task, scope: "Zahlen" }], null],
    [{}, partner, [{ ...task, memberId: "ada" }], null],
    [{}, partner, [{ ...task, kind: "CHAIR" as const }], null],
  ] as const)("%j for %j beside %j: %s", (change, organisation, others, refusal) => {
    expect(refuseMandate({ ...task, ...change }, organisation, others)).toBe(refusal);
  });
});

describe("rhythms", () => {
  const today = "2026-11-22";

  it.each([
    ["MEETING", "MONTHLY", null, null],
    ["MEETING", "MONTHLY", "2026-11-22", null],
    ["MEETING", "MONTHLY", "2026-11-21", "dayIsPast"],
    ["MEETING", "ONCE", null, "onceNeedsDay"],
    ["MEETING", "ONCE", "2030-01-01", null],
    ["REVIEW", "YEARLY", null, "reviewNeedsDay"],
    ["REVIEW", "YEARLY", "2027-11-22", null],
    ["REVIEW", "YEARLY", "2027-11-23", "reviewTooFar"],
    ["REVIEW", "ONCE", "2026-11-21", "dayIsPast"],
  ] as const)("%s %s on %s: %s", (kind, every, nextOn, refusal) => {
    expect(refuseRhythm({ kind, every, nextOn }, today)).toBe(refusal);
  });

  it.each<[Day, number, Day]>([
    ["2026-11-22", 12, "2027-11-22"],
    ["2028-02-29", 12, "2029-02-28"],
    ["2026-08-31", 1, "2026-09-30"],
    ["2026-01-31", 1, "2026-02-28"],
    ["2026-12-01", 2, "2027-02-01"],
  ])("%s and %i months: %s", (day, months, later) => {
    expect(monthsAfter(day, months)).toBe(later);
  });

  it("may always start today, and never yesterday", () => {
    const day = fc
      .date({ min: new Date("2000-01-01"), max: new Date("2150-01-01"), noInvalidDate: true })
      .map((date) => dayOfMoment(date, "UTC"));
    fc.assert(
      fc.property(day, day, fc.constantFrom(...rhythmIntervals), (one, other, every) => {
        expect(refuseRhythm({ kind: "REVIEW", every, nextOn: one }, one)).toBeNull();
        if (one < other)
          expect(refuseRhythm({ kind: "MEETING", every, nextOn: one }, other)).toBe("dayIsPast");
      }),
    );
  });
});
