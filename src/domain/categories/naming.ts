/** With more of them nobody finds the right one, and the table grows wider than a screen. */
export const MOST_OWN_CATEGORIES = 20;

export const namingRefusals = ["categoryExists", "tooManyCategories"] as const;
export type NamingRefusal = (typeof namingRefusals)[number];

/** Names that differ only in case are one name to a reader. */
const fold = (name: string): string => name.toLocaleLowerCase("de");

/**
 * Decides whether a category may be called this; null means yes. `others` are the names of those that are offered, and
 * of the catalogue in both languages: two columns of one name could not be told apart.
 */
export function refuseName(name: string, others: readonly string[]): NamingRefusal | null {
  return others.some((other) => fold(other) === fold(name)) ? "categoryExists" : null;
}

/** Decides whether one more may be added; null means yes. */
export const refuseAdding = (name: string, offered: readonly string[], taken: readonly string[]) =>
  offered.length >= MOST_OWN_CATEGORIES ? "tooManyCategories" : refuseName(name, [...offered, ...taken]);
