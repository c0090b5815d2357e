import { type CatalogueRiskId, relevantRisks } from "@/domain/catalogue/risks";

export const dismissalRefusals = [
  "keptWhenProtected",
  "notForYourForm",
  "alreadyOnList",
  "alreadyDismissed",
] as const;
export type DismissalRefusal = (typeof dismissalRefusals)[number];

/** Attacks on people: whoever needs protection must not set these aside (A10). */
const keptWhenProtected: readonly CatalogueRiskId[] = ["R11", "R12"];

/** What decides which typical setbacks a plan has to speak of. Ids are those of the catalogue. */
export type BlindSpotFacts = {
  form: string;
  protection: string;
  /** On the list already, closed ones too. */
  added: readonly string[];
  /** Set aside with a reason. */
  dismissed: readonly string[];
};

const mayBeDismissed = (riskId: CatalogueRiskId, protection: string): boolean =>
  !(protection === "PROTECTED" && keptWhenProtected.includes(riskId));

/**
 * Typical setbacks that nobody has spoken of: relevant for the form, neither added nor set aside with a
 * reason (A10). One that was set aside counts again when the partners choose more protection later.
 */
export function blindSpots(facts: BlindSpotFacts): CatalogueRiskId[] {
  return relevantRisks(facts.form).filter(
    (riskId) =>
      !facts.added.includes(riskId) &&
      !(facts.dismissed.includes(riskId) && mayBeDismissed(riskId, facts.protection)),
  );
}

/** Decides whether a typical setback may be set aside; null means yes. */
export function refuseDismissal(riskId: CatalogueRiskId, facts: BlindSpotFacts): DismissalRefusal | null {
  if (!mayBeDismissed(riskId, facts.protection)) return "keptWhenProtected";
  if (!relevantRisks(facts.form).includes(riskId)) return "notForYourForm";
  if (facts.added.includes(riskId)) return "alreadyOnList";
  return facts.dismissed.includes(riskId) ? "alreadyDismissed" : null;
}
