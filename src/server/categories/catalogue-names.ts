import { resourceCategories } from "@/domain/catalogue/resources";
import de from "@/messages/de/expectations.json";
import en from "@/messages/en/expectations.json";

/**
 * What the categories of the catalogue are called in both languages: one that a workspace adds must not be called the
 * same.
 */
export const catalogueNames: readonly string[] = [de, en].flatMap(({ categories }) =>
  resourceCategories.map((category) => categories[category]),
);
