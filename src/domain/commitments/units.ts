/** What can be promised: the categories of resources that expectations name too (domain.md, overriding decision 7). */
export const commitmentCategories = [
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
export type CommitmentCategory = (typeof commitmentCategories)[number];

export const commitmentUnits = ["EUR", "HOURS_PER_MONTH", "ROOMS", "PEOPLE", "CONTACTS"] as const;
export type CommitmentUnit = (typeof commitmentUnits)[number];

/** The one unit of each category, null where counting would say nothing: unlike units never add (A5). A test holds it to the units of expectations. */
export const unitOf: Record<CommitmentCategory, CommitmentUnit | null> = {
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
