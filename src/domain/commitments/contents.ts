import { type ResourceCategory, unitOf } from "@/domain/catalogue/resources";

export const contentRefusals = ["noAmountHere", "endsBeforeStart"] as const;
export type ContentRefusal = (typeof contentRefusals)[number];

export interface ContentFacts {
  category: ResourceCategory;
  amount: number | null;
  fromOn: string | null;
  untilOn: string | null;
}

/** Whether an amount can be named: only where the category has a unit. */
export const takesAmount = (category: ResourceCategory): boolean => unitOf[category] !== null;

/** Decides whether the parts of a promise fit together; null means yes. Days are `2027-03-31`. */
export function refuseContents(facts: ContentFacts): ContentRefusal | null {
  if (facts.amount !== null && !takesAmount(facts.category)) return "noAmountHere";
  if (facts.fromOn && facts.untilOn && facts.untilOn < facts.fromOn) return "endsBeforeStart";
  return null;
}
