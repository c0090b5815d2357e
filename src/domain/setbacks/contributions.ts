import type { RiskState } from "./states";

export const contributionRefusals = ["noSeat", "titleMissing", "isClosed"] as const;
export type ContributionRefusal = (typeof contributionRefusals)[number];

/** Who speaks, and of what: a new sentence, or a setback that is there already (`state` null for a new one). */
export type ContributionFacts = { partnerId: string | null; title: string; state: RiskState | null };

/**
 * Decides whether an organisation may name what made the plan fail; null means yes (premortem, phase 7).
 * It speaks for itself, so it needs a seat; a new setback needs its sentence; what is over is not feared.
 */
export function refuseContribution(facts: ContributionFacts): ContributionRefusal | null {
  if (facts.partnerId === null) return "noSeat";
  if (facts.state === null) return facts.title === "" ? "titleMissing" : null;
  return facts.state === "CLOSED" ? "isClosed" : null;
}

/** What has been made of a setback since somebody named it. */
export type ThoughtFacts = {
  catalogueId: string | null;
  state: RiskState;
  likelihood: unknown;
  harm: unknown;
  ownerPartnerId: string | null;
  deputyPartnerId: string | null;
  hasPlan: boolean;
  signs: number;
  /** Organisations that named it, the speaker among them. */
  namedBy: number;
};

/**
 * Whether a setback is still no more than one organisation's sentence. Then it goes when that organisation
 * takes its sentence back; otherwise others have worked on it and it stays.
 */
export function isOnlyAThought(risk: ThoughtFacts): boolean {
  return (
    risk.namedBy <= 1 &&
    risk.catalogueId === null &&
    risk.state === "IDENTIFIED" &&
    risk.likelihood === null &&
    risk.harm === null &&
    risk.ownerPartnerId === null &&
    risk.deputyPartnerId === null &&
    !risk.hasPlan &&
    risk.signs === 0
  );
}
