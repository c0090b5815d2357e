import { type CategoryKey, isCounted, type OwnWords } from "@/domain/catalogue/resources";

export const contentRefusals = ["noAmountHere", "endsBeforeStart"] as const;
export type ContentRefusal = (typeof contentRefusals)[number];

export interface ContentFacts {
  category: CategoryKey;
  ownCategory?: Pick<OwnWords, "unit"> | null;
  amount: number | null;
  fromOn: string | null;
  untilOn: string | null;
}

/** Whether an amount can be named: only where the category has a unit. */
export const takesAmount = ({
  category,
  ownCategory,
}: Pick<ContentFacts, "category" | "ownCategory">): boolean => isCounted(category, ownCategory ?? null);

/** Decides whether the parts of a promise fit together; null means yes. Days are `2027-03-31`. */
export function refuseContents(facts: ContentFacts): ContentRefusal | null {
  if (facts.amount !== null && !takesAmount(facts)) return "noAmountHere";
  if (facts.fromOn && facts.untilOn && facts.untilOn < facts.fromOn) return "endsBeforeStart";
  return null;
}
