import { z } from "zod";
import { change, day, id, inWorkspace, optionalLine, version } from "@/domain/input";
import { classRules, decisionBodies, speakingChoices } from "./choices";

export {
  type ClassRule,
  classRules,
  type DecisionBody,
  type SpeakingChoice,
  speakingChoices,
} from "./choices";

/** What a decision is about; each class has its own body, rule and period (phase 5). */
export const decisionClasses = [
  "ROUTINE",
  "POSITION",
  "MONEY",
  "MEMBERSHIP",
  "AGREEMENT",
  "SECURITY",
  "DISSOLUTION",
] as const;
export type DecisionClass = (typeof decisionClasses)[number];

export const mandateKinds = ["SPOKESPERSON", "DEPUTY_COORDINATION", "CHAIR"] as const;
export type MandateKind = (typeof mandateKinds)[number];

export const rhythmKinds = ["MEETING", "PULSE", "HEALTH_CHECK", "REVIEW"] as const;
export type RhythmKind = (typeof rhythmKinds)[number];

export const rhythmIntervals = [
  "ONCE",
  "WEEKLY",
  "FORTNIGHTLY",
  "MONTHLY",
  "QUARTERLY",
  "HALF_YEARLY",
  "YEARLY",
] as const;
export type RhythmInterval = (typeof rhythmIntervals)[number];

/** How careful the members must be, from open to protected, as the workspace keeps it. */
export const protectionChoices = ["OPEN", "STANDARD", "PROTECTED"] as const;

/** A period longer than a year would outlive the question it belongs to. */
export const MAX_PERIOD_DAYS = 365;

/** How one class of questions is decided. The quorum is a share of those who may decide. */
export const classRuleFields = {
  body: z.enum(decisionBodies),
  rule: z.enum(classRules),
  periodDays: z
    .number("invalidNumber")
    .int("invalidNumber")
    .min(0, "invalidNumber")
    .max(MAX_PERIOD_DAYS, "invalidNumber"),
  quorumPercent: z
    .number("invalidNumber")
    .int("invalidNumber")
    .min(0, "invalidNumber")
    .max(100, "invalidNumber"),
  silenceCounts: z.boolean(),
};

/** An organisation that takes a task on for all, where it wants a person of it, and what for. */
export const mandateFields = {
  partnerId: id,
  memberId: id.nullable(),
  scope: optionalLine(),
};

export const rhythmFields = { every: z.enum(rhythmIntervals), nextOn: day.nullable() };
export const speakingFields = { speakingRule: z.enum(speakingChoices) };
export const protectionFields = { protection: z.enum(protectionChoices) };

export const structureRef = inWorkspace({});
/** `version` is the row that was seen, null where there was none. */
export const setClassRuleInput = change({
  decisionClass: z.enum(decisionClasses),
  version: version.nullable(),
  ...classRuleFields,
});
export const takeOverRulesInput = change({});
export const setSpeakingRuleInput = change({ version, ...speakingFields });
export const setProtectionInput = change({ version, ...protectionFields });
export const mandateInput = change({ kind: z.enum(mandateKinds), ...mandateFields });
export const changeMandateInput = change({ mandateId: id, version, ...mandateFields });
export const endMandateInput = change({ mandateId: id, version });
export const setRhythmInput = change({
  kind: z.enum(rhythmKinds),
  version: version.nullable(),
  ...rhythmFields,
});

export type SetClassRule = z.infer<typeof setClassRuleInput>;
export type SetSpeakingRule = z.infer<typeof setSpeakingRuleInput>;
export type SetProtection = z.infer<typeof setProtectionInput>;
export type GiveMandate = z.infer<typeof mandateInput>;
export type ChangeMandate = z.infer<typeof changeMandateInput>;
export type EndMandate = z.infer<typeof endMandateInput>;
export type SetRhythm = z.infer<typeof setRhythmInput>;
