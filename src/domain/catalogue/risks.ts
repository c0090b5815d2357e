/**
 * The sixteen setbacks that coalitions meet, in the order they are offered (R1..R16, docs/rules/catalogues.md).
 * Ids, kind and relevance only; title, signs and first response are `catalogue-risks` in messages/.
 */
export const catalogueRiskIds = [
  "R1",
  "R2",
  "R3",
  "R4",
  "R5",
  "R6",
  "R7",
  "R8",
  "R9",
  "R10",
  "R11",
  "R12",
  "R13",
  "R14",
  "R15",
  "R16",
] as const;
export type CatalogueRiskId = (typeof catalogueRiskIds)[number];

/** From inside, from outside, or against people's safety. */
export const riskCategories = ["INTERNAL", "EXTERNAL", "SECURITY"] as const;
export type RiskCategory = (typeof riskCategories)[number];

export const catalogueCategory: Record<CatalogueRiskId, RiskCategory> = {
  R1: "INTERNAL",
  R2: "EXTERNAL",
  R3: "EXTERNAL",
  R4: "INTERNAL",
  R5: "INTERNAL",
  R6: "INTERNAL",
  R7: "INTERNAL",
  R8: "EXTERNAL",
  R9: "EXTERNAL",
  R10: "INTERNAL",
  R11: "SECURITY",
  R12: "SECURITY",
  R13: "EXTERNAL",
  R14: "INTERNAL",
  R15: "INTERNAL",
  R16: "INTERNAL",
};

/** A network has no shared result to water down, claim or outlive, so it skips these (A10). */
const notForNetworks: readonly CatalogueRiskId[] = ["R3", "R6", "R16"];

/** Which of the sixteen matter for this form, in order; every form but the network knows them all (A10). */
export function relevantRisks(form: string): readonly CatalogueRiskId[] {
  return form === "NETWORK"
    ? catalogueRiskIds.filter((riskId) => !notForNetworks.includes(riskId))
    : catalogueRiskIds;
}

/** The six to begin with when nothing is written down yet (docs/rules/screens.md): one press takes one over. */
export const firstRisks: readonly CatalogueRiskId[] = ["R9", "R10", "R11", "R1", "R4", "R2"];
