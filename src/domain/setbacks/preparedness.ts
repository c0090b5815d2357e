import { type Day, daysBetween } from "@/domain/calendar";
import { nextState, type RiskState } from "./states";
import { isAssessed, isHigh, type Weight } from "./weight";

/** How old the last look at a risk may be (A9). */
export const REVIEW_DAYS = 90;

/** The parts of A9, in the order one would fill them in. */
export const riskParts = ["firstHours", "trigger", "owner", "deputy", "sign", "review"] as const;
export type RiskPart = (typeof riskParts)[number];

/** A risk as far as its preparation goes. `ownerIsMember`: the owning organisation is a full part of it now. */
export type PreparationFacts = {
  ownerIsMember: boolean;
  hasDeputy: boolean;
  hasTrigger: boolean;
  hasFirstHours: boolean;
  signs: number;
  /** The day somebody last went through it, as `2027-03-31`. */
  reviewedOn: Day | null;
};

/**
 * What is missing until the risk is fully prepared (A9): a member organisation that watches it, a deputy,
 * at least one early sign, a trigger, a first response, and a look at it in the last 90 days.
 */
export function missingParts(risk: PreparationFacts, today: Day): RiskPart[] {
  const there: Record<RiskPart, boolean> = {
    firstHours: risk.hasFirstHours,
    trigger: risk.hasTrigger,
    owner: risk.ownerIsMember,
    deputy: risk.hasDeputy,
    sign: risk.signs > 0,
    review: risk.reviewedOn !== null && daysBetween(risk.reviewedOn, today) <= REVIEW_DAYS,
  };
  return riskParts.filter((part) => !there[part]);
}

export const preparations = ["NO_ANSWER", "PARTLY", "PREPARED"] as const;
export type Preparation = (typeof preparations)[number];

/** In one word: no first response yet, something missing, or everything there. */
export function preparationOf(risk: PreparationFacts, today: Day): Preparation {
  if (!risk.hasFirstHours) return "NO_ANSWER";
  return missingParts(risk, today).length > 0 ? "PARTLY" : "PREPARED";
}

export const riskSteps = ["assess", ...riskParts, "move", "settle"] as const;
/** What to do next: find the words, fill a part, move the state on, or deal with what has happened. */
export type NextStep = (typeof riskSteps)[number];

export type StepFacts = PreparationFacts & Weight & { state: RiskState };

/**
 * The one thing to do next for this risk; null when it is watched and everything is there, or closed.
 * What has happened comes before what may happen; a place on the map comes before the plan.
 */
export function nextStep(risk: StepFacts, today: Day): NextStep | null {
  if (risk.state === "CLOSED") return null;
  if (risk.state === "TRIGGERED") return "settle";
  if (!isAssessed(risk)) return "assess";
  return missingParts(risk, today)[0] ?? (nextState(risk.state) ? "move" : null);
}

const weightOfPreparation: Record<Preparation, number> = { NO_ANSWER: 0, PARTLY: 1, PREPARED: 2 };
const weightOfHarm = { EXISTENTIAL: 0, SERIOUS: 1, NOTICEABLE: 2 } as const;
const weightOfLikelihood = { HIGH: 0, MEDIUM: 1, LOW: 2 } as const;

export type OrderFacts = StepFacts & { createdAt: string; id: string };

/**
 * Orders risks by what needs attention: what has happened, then high risks, each unprepared first, then by
 * harm and likelihood; closed ones last. Ties fall to the older one, so the order is the same everywhere.
 */
export function byNeed(today: Day): (one: OrderFacts, other: OrderFacts) => number {
  const key = (risk: OrderFacts): (number | string)[] => [
    risk.state === "TRIGGERED" ? 0 : risk.state === "CLOSED" ? 2 : 1,
    weightOfPreparation[preparationOf(risk, today)] === 2 ? 1 : 0,
    isHigh(risk) ? 0 : 1,
    weightOfPreparation[preparationOf(risk, today)],
    risk.harm ? weightOfHarm[risk.harm] : 3,
    risk.likelihood ? weightOfLikelihood[risk.likelihood] : 3,
    risk.createdAt,
    risk.id,
  ];
  return (one, other) => {
    const [left, right] = [key(one), key(other)];
    for (const [index, value] of left.entries()) {
      const against = right[index] ?? 0;
      if (value !== against) return value < against ? -1 : 1;
    }
    return 0;
  };
}
