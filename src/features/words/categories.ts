import {
  type CategoryKey,
  isResourceCategory,
  type OwnCategory,
  type OwnWords,
  resourceCategories,
  unitOf,
} from "@/domain/catalogue/resources";

/** The messages of a noun that speaks of categories: `categories`, `units` and `amounts` are among them. */
type Say = (key: string, values?: Record<string, string | number>) => string;

/** What something is about: one key, and what the workspace says of it where the category is its own. */
export interface Categorised {
  category: CategoryKey | null;
  ownCategory: OwnWords | null;
}

/** A category by its name; null for what belongs to none. */
export function sayCategory(t: Say, { category, ownCategory }: Categorised): string | null {
  if (ownCategory) return ownCategory.name;
  return category && isResourceCategory(category) ? t(`categories.${category}`) : null;
}

/** The same as somebody asks for it ("Wer kann einen Raum einbringen?"). */
export const sayWanted = (t: Say, of: Categorised): string | null =>
  of.category && isResourceCategory(of.category) ? t(`wanted.${of.category}`) : sayCategory(t, of);

/** What amounts of a category are counted in, as a field says it; null where nothing is counted. */
export function sayUnit(t: Say, { category, ownCategory }: Categorised): string | null {
  if (ownCategory) return ownCategory.unit;
  const unit = category && isResourceCategory(category) ? unitOf[category] : null;
  return unit && t(`units.${unit}`);
}

/** An amount with its unit, in words ("500 Euro"); null where nothing was named. */
export function sayAmount(
  t: Say,
  { category, ownCategory }: Categorised,
  quantity: number | null,
): string | null {
  if (quantity === null) return null;
  if (ownCategory) return ownCategory.unit && t("amounts.OWN", { count: quantity, unit: ownCategory.unit });
  const unit = category && isResourceCategory(category) ? unitOf[category] : null;
  return unit && t(`amounts.${unit}`, { count: quantity });
}

/** What is said of a category by its key, where it is one of these own ones. */
export const categorised = (own: readonly OwnCategory[], category: CategoryKey | null): Categorised => ({
  category,
  ownCategory: own.find((one) => one.id === category) ?? null,
});

/** The choices of a form: the catalogue, then the workspace's own. */
export const categoryOptions = (t: Say, own: readonly OwnCategory[]): { value: string; label: string }[] => [
  ...resourceCategories.map((value) => ({ value, label: t(`categories.${value}`) })),
  ...own.map(({ id, name }) => ({ value: id, label: name })),
];

/** The own ones that a form offers, and the one that its record has although it is no longer offered. */
export const offeredWith = (
  own: readonly OwnCategory[],
  { category, ownCategory }: Categorised,
): OwnCategory[] =>
  category === null || isResourceCategory(category) || !ownCategory || own.some((one) => one.id === category)
    ? [...own]
    : [...own, { id: category, ...ownCategory }];
