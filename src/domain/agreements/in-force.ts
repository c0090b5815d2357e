import type { AgreementState, SignOffState } from "./schema";
import { isOvertaken } from "./signing";
import { hasSigned } from "./states";

export const verdicts = [
  "DRAFT",
  "AWAITING_DECISION",
  "AWAITING_SIGNATURES",
  "IN_FORCE",
  "OVERDUE",
  "OVERTAKEN",
  "ENDED",
] as const;
export type AgreementVerdict = (typeof verdicts)[number];

/** Every criterion about "each full member" also needs at least two of them (docs/rules/states.md). */
export const MIN_PARTIES = 2;

export interface ForceFacts {
  state: AgreementState;
  laterOpened: boolean;
  /** Every partner that is a party today, with its word; null where it joined after the opening and has said nothing. */
  parties: readonly { partnerId: string; signOff: SignOffState | null }[];
  /** Days as `2027-03-31`, Berlin. */
  reviewOn: string | null;
  today: string;
}

export interface Force {
  verdict: AgreementVerdict;
  /** How many parties have signed, of how many. */
  signed: number;
  parties: number;
  /** Who has not signed, by silence or by refusal. */
  missing: string[];
  /** Who signed with a reservation. In force all the same, but visible. */
  reservations: string[];
}

/**
 * Whether a text binds today (A12): it was adopted and every carrying organisation has signed it.
 * OVERDUE is in force with its review date behind it. Never stored, because a member that joins or
 * leaves changes it without any row of the agreement changing.
 */
export function inForce(facts: ForceFacts): Force {
  const said = (wanted: (state: SignOffState) => boolean) =>
    facts.parties
      .filter((party) => party.signOff !== null && wanted(party.signOff))
      .map((party) => party.partnerId);
  const signed = new Set(said(hasSigned));
  const missing = facts.parties.map((party) => party.partnerId).filter((id) => !signed.has(id));
  const verdict = (): AgreementVerdict => {
    if (facts.state === "DRAFT") return "DRAFT";
    if (facts.state === "TERMINATED") return "ENDED";
    if (isOvertaken(facts)) return "OVERTAKEN";
    if (facts.state === "CONSULTATION") return "AWAITING_DECISION";
    if (missing.length > 0 || facts.parties.length < MIN_PARTIES) return "AWAITING_SIGNATURES";
    return facts.reviewOn !== null && facts.reviewOn < facts.today ? "OVERDUE" : "IN_FORCE";
  };
  return {
    verdict: verdict(),
    signed: signed.size,
    parties: facts.parties.length,
    missing,
    reservations: said((state) => state === "SIGNED_WITH_RESERVATION"),
  };
}
