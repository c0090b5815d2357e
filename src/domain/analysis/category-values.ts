import { type CategoryKey, isResourceCategory } from "@/domain/catalogue/resources";
import type { Snapshot } from "./snapshot";

/**
 * What a sentence about a category says of it: its key, and how the workspace calls and counts it where it is one of
 * its own.
 */
export function categoryValues(
  { ownCategories }: Pick<Snapshot, "ownCategories">,
  category: CategoryKey,
): { category: CategoryKey; ownName?: string; ownUnit?: string } {
  if (isResourceCategory(category)) return { category };
  const own = ownCategories.find((one) => one.id === category);
  return { category, ownName: own?.name ?? "", ownUnit: own?.unit ?? "" };
}
