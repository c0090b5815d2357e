import type { RuleFacts } from "./class-rules";
import { type DecisionClass, decisionClasses } from "./schema";

/** Forms as the workspace keeps them; without one yet, the alliance's rules are the middle. */
export type PresetForm = "UNDETERMINED" | "NETWORK" | "ALLIANCE" | "COALITION";

const rule = (
  body: RuleFacts["body"],
  kind: RuleFacts["rule"],
  periodDays: number,
  quorumPercent: number,
  silenceCounts = false,
): RuleFacts => ({ body, rule: kind, periodDays, quorumPercent, silenceCounts });

/** To bind oneself to a text, and to end: slow, and with most of those who carry it. */
const weighty = {
  AGREEMENT: rule("EACH_MEMBER", "CONSENT", 14, 75),
  DISSOLUTION: rule("PLENARY", "TWO_THIRDS", 14, 75),
};

/** Somebody is attacked: the coordination acts at once and tells the others. */
const atOnce = rule("COORDINATION", "MAJORITY", 0, 0);

const alliance: Record<DecisionClass, RuleFacts> = {
  ROUTINE: rule("COORDINATION", "CONSENT", 2, 0, true),
  POSITION: rule("EACH_MEMBER", "CONSENT", 2, 50, true),
  MONEY: rule("PLENARY", "CONSENT", 7, 50),
  MEMBERSHIP: rule("PLENARY", "TWO_THIRDS", 7, 50),
  SECURITY: atOnce,
  ...weighty,
};

/**
 * A sensible start for each class of decisions, by form, to be taken over and changed. The numbers lean on real
 * coalitions (A15): two days of silence for statements, two thirds for disputed admissions, seven days for the
 * rest. A network decides little together and leaves it to whoever coordinates; a coalition has a steering group
 * and asks everybody about money; an alliance stands between them.
 */
export const presets: Record<PresetForm, Record<DecisionClass, RuleFacts>> = {
  NETWORK: {
    ROUTINE: rule("COORDINATION", "CONSENT", 3, 0, true),
    POSITION: rule("EACH_MEMBER", "CONSENT", 7, 50),
    MONEY: rule("PLENARY", "MAJORITY", 7, 50),
    MEMBERSHIP: rule("PLENARY", "CONSENT", 7, 0, true),
    AGREEMENT: rule("PLENARY", "CONSENT", 14, 50),
    SECURITY: atOnce,
    DISSOLUTION: rule("PLENARY", "TWO_THIRDS", 14, 50),
  },
  ALLIANCE: alliance,
  COALITION: {
    ROUTINE: rule("STEERING_GROUP", "CONSENT", 3, 50, true),
    POSITION: rule("EACH_MEMBER", "CONSENT", 3, 50, true),
    MONEY: rule("PLENARY", "TWO_THIRDS", 14, 50),
    MEMBERSHIP: rule("PLENARY", "TWO_THIRDS", 14, 50),
    SECURITY: atOnce,
    ...weighty,
  },
  UNDETERMINED: alliance,
};

/** The classes that have no rule yet, in their order: what one press takes over. */
export const classesWithoutRule = (ruled: Iterable<DecisionClass>): DecisionClass[] => {
  const known = new Set(ruled);
  return decisionClasses.filter((decisionClass) => !known.has(decisionClass));
};
