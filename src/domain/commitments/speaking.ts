import type { Role } from "@/domain/access/roles";
import type { CommitmentState } from "./schema";
import { type CommitmentStateRefusal, refuseCommitmentChange, refuseCommitmentStep } from "./states";

export const commitmentSpeakingRefusals = ["notYourOrganisation", "speaksForItself", "ownPromise"] as const;
export type CommitmentSpeakingRefusal = (typeof commitmentSpeakingRefusals)[number];

/** Who asks: the role and the seat held, if any. */
export type CommitmentSpeaker = { role: Role; partnerId: string | null };
/** The organisation that promises, and whether somebody sits for it now. */
export type Promising = { partnerId: string; hasRepresentative: boolean };
export type PromisedRow = Promising & { state: CommitmentState };

/**
 * Decides whether someone may enter a promise in this state for an organisation; null means yes.
 *
 * Each organisation speaks for itself. Where nobody sits for it, the coordination may write down what it
 * offered (docs/rules/states.md). A firm promise is always an organisation's own word.
 */
export function refuseOffering(
  speaker: CommitmentSpeaker,
  organisation: Promising,
  state: CommitmentState,
): CommitmentSpeakingRefusal | null {
  if (speaker.partnerId === organisation.partnerId) return null;
  if (speaker.role !== "COORDINATOR") return "notYourOrganisation";
  if (organisation.hasRepresentative) return "speaksForItself";
  return state === "OFFERED" ? null : "ownPromise";
}

/** Changing what was promised. */
export const refuseChangingCommitment = (
  speaker: CommitmentSpeaker,
  row: PromisedRow,
): CommitmentSpeakingRefusal | CommitmentStateRefusal | null =>
  refuseOffering(speaker, row, row.state) ?? refuseCommitmentChange(row.state);

/** Promising firmly, marking as kept, taking back: only from the organisation's own seat. */
export function refuseMoving(
  speaker: CommitmentSpeaker,
  row: PromisedRow,
  to: CommitmentState,
): CommitmentSpeakingRefusal | CommitmentStateRefusal | null {
  const refused = refuseOffering(speaker, row, row.state);
  if (refused) return refused;
  return speaker.partnerId === row.partnerId ? refuseCommitmentStep(row.state, to) : "ownPromise";
}

/** Taking an entry off the list, as long as nothing was kept or taken back by it. */
export const refuseRemoving = refuseChangingCommitment;

/** What may be done with a row by this speaker; the interface shows these and nothing else. */
export function commitmentAbilities(speaker: CommitmentSpeaker, row: PromisedRow) {
  return {
    change: refuseChangingCommitment(speaker, row) === null,
    commit: refuseMoving(speaker, row, "COMMITTED") === null,
    deliver: refuseMoving(speaker, row, "DELIVERED") === null,
    withdraw: refuseMoving(speaker, row, "WITHDRAWN") === null,
    remove: refuseRemoving(speaker, row) === null,
  };
}
