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

/** What a coalition can agree on who speaks in public for all; a part of the workspace's own list, which also knows "undecided". */
export const speakingChoices = ["SPOKESPEOPLE", "AFTER_APPROVAL", "EACH_FOR_ITSELF"] as const;
export type SpeakingChoice = (typeof speakingChoices)[number];
