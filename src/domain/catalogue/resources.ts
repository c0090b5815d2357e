/** What organisations give each other, promise and ask for (docs/rules/states.md). */
export const resourceCategories = [
  "MONEY",
  "TIME",
  "ROOMS",
  "EXPERTISE",
  "REACH",
  "PRESS",
  "ACCESS",
  "MANDATE",
  "MOBILISATION",
  "INFRASTRUCTURE",
] as const;
export type ResourceCategory = (typeof resourceCategories)[number];

const inCatalogue: ReadonlySet<string> = new Set(resourceCategories);
export const isResourceCategory = (key: string): key is ResourceCategory => inCatalogue.has(key);

/** The id of a category that a workspace has made for itself. */
export type OwnCategoryId = `${string}-${string}-${string}-${string}-${string}`;
/** What a category is told by: its place in the catalogue, or the id of one that the workspace added. */
export type CategoryKey = ResourceCategory | OwnCategoryId;
/** What there is to say of a workspace's own category; its unit is a word of theirs, or null where nobody counts. */
export type OwnWords = { name: string; unit: string | null };
export type OwnCategory = OwnWords & { id: OwnCategoryId };

/** Each category once: those of the catalogue in its order, then own ones from the oldest on (their ids grow). */
export function categoriesInOrder(keys: Iterable<CategoryKey | null>): CategoryKey[] {
  const named = new Set(keys);
  named.delete(null);
  const own = [...named].filter((key): key is OwnCategoryId => key !== null && !isResourceCategory(key));
  return [...resourceCategories.filter((key) => named.has(key)), ...own.sort()];
}

export const units = ["EUR", "HOURS_PER_MONTH", "ROOMS", "PEOPLE", "CONTACTS"] as const;
export type Unit = (typeof units)[number];

/**
 * The one unit of each category; null where counting would say nothing. It is fixed so that amounts of
 * one category can be compared, and unlike units never add (docs/rules/states.md).
 */
export const unitOf: Record<ResourceCategory, Unit | null> = {
  MONEY: "EUR",
  TIME: "HOURS_PER_MONTH",
  ROOMS: "ROOMS",
  EXPERTISE: null,
  REACH: "PEOPLE",
  PRESS: "CONTACTS",
  ACCESS: null,
  MANDATE: null,
  MOBILISATION: "PEOPLE",
  INFRASTRUCTURE: null,
};

/** Whether amounts of this category can be named. `own` is what is said of it where it is none of the catalogue's. */
export const isCounted = (key: CategoryKey | null, own: Pick<OwnWords, "unit"> | null): boolean =>
  key !== null && (isResourceCategory(key) ? unitOf[key] : (own?.unit ?? null)) !== null;
