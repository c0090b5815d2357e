import type { ClassRule, DecisionBody, DecisionClass } from "./schema";

/** How one class of questions is decided. */
export interface RuleFacts {
  body: DecisionBody;
  rule: ClassRule;
  /** Days in which the others may still object. */
  periodDays: number;
  /** Share of those who may decide that must have answered, in percent. */
  quorumPercent: number;
  /** Whether no answer within the period counts as agreement (a silence procedure that was agreed beforehand). */
  silenceCounts: boolean;
}

export const classRuleRefusals = ["silenceNeedsConsent", "silenceNeedsDays", "silenceEndsNothing"] as const;
export type ClassRuleRefusal = (typeof classRuleRefusals)[number];

/**
 * Decides whether the parts of a rule fit together; null means yes.
 *
 * Counting silence as agreement belongs to consent alone: votes are counted among those who answer (A15).
 * It needs at least one day in which somebody can object. And nobody may be bound to a text, or see the
 * whole thing ended, because they were on holiday.
 */
export function refuseClassRule(decisionClass: DecisionClass, rule: RuleFacts): ClassRuleRefusal | null {
  if (!rule.silenceCounts) return null;
  if (rule.rule !== "CONSENT") return "silenceNeedsConsent";
  if (decisionClass === "AGREEMENT" || decisionClass === "DISSOLUTION") return "silenceEndsNothing";
  return rule.periodDays < 1 ? "silenceNeedsDays" : null;
}
