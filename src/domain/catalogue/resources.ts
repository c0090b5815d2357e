/** What organisations give each other, promise and ask for (domain.md, overriding decision 7). */
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

export const units = ["EUR", "HOURS_PER_MONTH", "ROOMS", "PEOPLE", "CONTACTS"] as const;
export type Unit = (typeof units)[number];

/**
 * The one unit of each category; null where counting would say nothing. It is fixed so that amounts of
 * one category can be compared, and unlike units never add (domain.md, overriding decision 7).
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
