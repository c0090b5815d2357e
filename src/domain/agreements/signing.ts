import type { Day } from "@/domain/calendar";
import type { AgreementState, SignOffState } from "./schema";
import { hasSigned, isFrozen, signOffTransitions } from "./states";

export const signingRefusals = [
  "notYourSeat",
  "noMandate",
  "notAParty",
  "textStillOpen",
  "superseded",
  "alreadySigned",
  "alreadyRefused",
  "fingerprintChanged",
  "reservationMissing",
  "dateInPast",
] as const;
export type SigningRefusal = (typeof signingRefusals)[number];

export interface SigningFacts {
  text: {
    state: AgreementState;
    fingerprint: string | null;
    /** Whether a later version has been opened for signing. */
    laterOpened: boolean;
  };
  partner: { id: string; state: string; tier: string };
  /** The seat and the mandate of the person who acts. */
  signer: { partnerId: string | null; maySign: boolean };
  /** What this organisation has said about this text; null for one that joined after it was opened. */
  signOff: SignOffState | null;
}

/** Who the agreement binds: the organisations that carry the coalition (docs/rules/states.md). */
export const isParty = (partner: { state: string; tier: string }): boolean =>
  partner.state === "MEMBER" && partner.tier === "CORE";

/**
 * Whether a text has been left behind: replaced or ended, or put up for signing and then followed by a
 * newer one before it was adopted. An adopted text stays signable until its successor is adopted, so
 * that a newcomer can join what is in force (F30).
 */
export const isOvertaken = (text: { state: AgreementState; laterOpened: boolean }): boolean =>
  text.state === "SUPERSEDED" ||
  text.state === "TERMINATED" ||
  (text.state === "CONSULTATION" && text.laterOpened);

/**
 * What every word on a text needs: a seat of one's own, a party, and a text that is frozen and still the current one.
 */
function refuseWord(facts: SigningFacts): SigningRefusal | null {
  if (!facts.signer.partnerId || facts.signer.partnerId !== facts.partner.id) return "notYourSeat";
  if (!isParty(facts.partner)) return "notAParty";
  if (!isFrozen(facts.text.state)) return "textStillOpen";
  if (isOvertaken(facts.text)) return "superseded";
  if (facts.signOff && hasSigned(facts.signOff)) return "alreadySigned";
  return null;
}

/**
 * Decides whether a person may sign now for their organisation; null means yes (REQ-G2, REQ-G4).
 *
 * A draft can still change under the signer's pen, so the text must be opened (frozen) first. A person
 * signs only for the seat they hold and only with its mandate, an organisation signs once, and it signs
 * the words on the signer's screen: `seen` is the fingerprint shown there. One that refused may still
 * sign later. With or without a reservation, the rule is the same.
 */
export function refuseSigning(facts: SigningFacts, seen: string): SigningRefusal | null {
  const refusal = refuseWord(facts);
  if (refusal) return refusal;
  if (!facts.signer.maySign) return "noMandate";
  if (!facts.text.fingerprint || facts.text.fingerprint !== seen) return "fingerprintChanged";
  return null;
}

/** A signature with a reservation says which one; a bare "with reservation" would be a trap for later. */
export const refuseReservation = (how: SignOffState, reservation: string): SigningRefusal | null =>
  how === "SIGNED_WITH_RESERVATION" && reservation === "" ? "reservationMissing" : null;

/** Decides whether a person may refuse in their organisation's name; it needs the same mandate as signing, and is said once. */
export function refuseRefusing(facts: SigningFacts, seen: string): SigningRefusal | null {
  const refusal = refuseSigning(facts, seen);
  if (refusal) return refusal;
  return signOffTransitions[facts.signOff ?? "PENDING"].includes("REFUSED") ? null : "alreadyRefused";
}

/**
 * Decides whether "not before ..." may be said; null means yes. It binds nobody, so anyone on the seat
 * may say it, as long as the organisation has not answered. A day before today (Berlin) says nothing.
 */
export function refusePostponing(facts: SigningFacts, notBefore: Day, today: Day): SigningRefusal | null {
  const refusal = refuseWord(facts);
  if (refusal) return refusal;
  if (facts.signOff === "REFUSED") return "alreadyRefused";
  return notBefore < today ? "dateInPast" : null;
}
