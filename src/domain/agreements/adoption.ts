import type { adoptionOutcomes } from "./choices";
import type { AgreementState } from "./schema";
import { agreementTransitions } from "./states";

export const adoptionRefusals = [
  "notOpened",
  "alreadyDecided",
  "superseded",
  "reviewTooEarly",
  "redLineAgainst",
] as const;
export type AdoptionRefusal = (typeof adoptionRefusals)[number];

export interface AdoptionFacts {
  state: AgreementState;
  /** Whether a later version has been opened for signing. */
  laterOpened: boolean;
  /** Both as `2027-03-31`. */
  decidedOn: string;
  reviewOn: string | null;
  /** A no can always be recorded. */
  outcome: (typeof adoptionOutcomes)[number];
  /** How many red lines of members were confirmed to stand against one of its clauses. */
  confirmedRedLines: number;
}

/**
 * Decides whether a decision on an opened text may be recorded; null means yes. The outcome may be a no.
 *
 * A draft cannot be adopted, since nobody could say later which words it was. Of two opened texts only
 * the newer one is still up for decision. A review lies after the decision. Signatures are not asked
 * for: whether the text is in force is computed from both (A12). While a confirmed red line stands against a clause,
 * nobody says yes for all (A3).
 */
export function refuseAgreementAdoption(facts: AdoptionFacts): AdoptionRefusal | null {
  if (facts.state === "DRAFT") return "notOpened";
  if (!agreementTransitions[facts.state].includes("ADOPTED")) return "alreadyDecided";
  if (facts.laterOpened) return "superseded";
  if (facts.reviewOn !== null && facts.reviewOn <= facts.decidedOn) return "reviewTooEarly";
  return facts.outcome === "ADOPTED" && facts.confirmedRedLines > 0 ? "redLineAgainst" : null;
}

/** Which earlier texts the adoption of this one replaces: those that were adopted and still stand. */
export const supersededBy = <T extends { number: number; state: AgreementState }>(
  adopted: { number: number },
  versions: readonly T[],
): T[] =>
  versions.filter(
    (version) =>
      version.number < adopted.number && agreementTransitions[version.state].includes("SUPERSEDED"),
  );
