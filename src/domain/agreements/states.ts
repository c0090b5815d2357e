import type { AgreementState, ClauseState, SignOffState } from "./schema";

/** Which state of a text may follow which (docs/rules/states.md). Nothing leads back: a change is a new version. */
export const agreementTransitions: Record<AgreementState, readonly AgreementState[]> = {
  DRAFT: ["CONSULTATION"],
  CONSULTATION: ["ADOPTED"],
  ADOPTED: ["SUPERSEDED", "TERMINATED"],
  SUPERSEDED: [],
  TERMINATED: [],
};

/** Which state of a clause may follow which by a step; changing its words is `clauseStateAfterChange`. That somebody objects is no
 * step: it follows from the objections that stand (`clauseStateWith`). */
export const clauseTransitions: Record<ClauseState, readonly ClauseState[]> = {
  OPEN: ["PROPOSED"],
  PROPOSED: ["AGREED"],
  AGREED: [],
  CONTESTED: [],
};

/** An organisation that refused may still sign the same text later; a signature stands. */
export const signOffTransitions: Record<SignOffState, readonly SignOffState[]> = {
  PENDING: ["SIGNED", "SIGNED_WITH_RESERVATION", "REFUSED"],
  SIGNED: [],
  SIGNED_WITH_RESERVATION: [],
  REFUSED: ["SIGNED", "SIGNED_WITH_RESERVATION"],
};

/** Whether the words have been put before the organisations and can never change again. */
export const isFrozen = (state: AgreementState): boolean => state !== "DRAFT";

/** Whether the organisation has signed, with or without a reservation. */
export const hasSigned = (state: SignOffState): boolean =>
  state === "SIGNED" || state === "SIGNED_WITH_RESERVATION";
