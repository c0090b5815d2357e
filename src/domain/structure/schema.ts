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

export const decisionBodies = [
  "PLENARY",
  "STEERING_GROUP",
  "COORDINATION",
  "WORKING_GROUP",
  "EACH_MEMBER",
] as const;
export type DecisionBody = (typeof decisionBodies)[number];

/** The rules a class may name. RECORDED is how a decision came here, not how it was taken, so it is not among them. */
export const classRules = ["CONSENT", "MAJORITY", "TWO_THIRDS"] as const;
export type ClassRule = (typeof classRules)[number];

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
