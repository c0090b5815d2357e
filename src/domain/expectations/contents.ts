import type { ExpectationKind } from "@/domain/catalogue/expectation-kinds";
import { type CategoryKey, isCounted, type OwnWords } from "@/domain/catalogue/resources";

export const expectationContentRefusals = ["noQuantityHere"] as const;
export type ExpectationContentRefusal = (typeof expectationContentRefusals)[number];

export type ExpectationContentFacts = {
  kind: ExpectationKind;
  category: CategoryKey | null;
  /** Where the category is the workspace's own. */
  ownCategory?: Pick<OwnWords, "unit"> | null;
  quantity: number | null;
};

/**
 * Whether an amount can be named: only where the category has a unit, and never for a red line, which
 * is crossed or not.
 */
export function takesQuantity({
  kind,
  category,
  ownCategory,
}: Omit<ExpectationContentFacts, "quantity">): boolean {
  return kind !== "RED_LINE" && isCounted(category, ownCategory ?? null);
}

/**
 * Decides whether the parts fit together; null means yes.
 *
 * Gives, gets and needs are held against each other by category (A1). What fits none may go without: it is read by
 * people and left out of gaps and matches. An amount without a unit cannot be compared and is refused.
 */
export function refuseExpectationContents(facts: ExpectationContentFacts): ExpectationContentRefusal | null {
  if (facts.quantity !== null && !takesQuantity(facts)) return "noQuantityHere";
  return null;
}
