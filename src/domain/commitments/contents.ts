import { type CategoryKey, isCounted, type OwnWords } from "@/domain/catalogue/resources";

export const commitmentContentRefusals = ["noAmountHere", "endsBeforeStart"] as const;
export type CommitmentContentRefusal = (typeof commitmentContentRefusals)[number];

export interface CommitmentContentFacts {
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
}: Pick<CommitmentContentFacts, "category" | "ownCategory">): boolean =>
  isCounted(category, ownCategory ?? null);

/** Decides whether the parts of a promise fit together; null means yes. Days are `2027-03-31`. */
export function refuseCommitmentContents(facts: CommitmentContentFacts): CommitmentContentRefusal | null {
  if (facts.amount !== null && !takesAmount(facts)) return "noAmountHere";
  if (facts.fromOn && facts.untilOn && facts.untilOn < facts.fromOn) return "endsBeforeStart";
  return null;
}
