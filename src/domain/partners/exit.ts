import type { Role } from "@/domain/access/roles";
import { isGoing, type PartnerState } from "./states";

export const exitRefusals = ["notLeaving", "lastDayTooEarly", "takesOverItself", "takerNotMember"] as const;
export type ExitRefusal = (typeof exitRefusals)[number];

export interface ExitFacts {
  partnerId: string;
  /** The state of the one who goes: where a step is taken with the record, the state after it. */
  state: PartnerState;
  noticeOn: string;
  lastDayOn: string | null;
  /** Who takes over. */
  taker: { id: string; isMember: boolean } | null;
}

/** Decides whether this may be written down about an exit; null means yes. */
export function refuseExit({ partnerId, state, noticeOn, lastDayOn, taker }: ExitFacts): ExitRefusal | null {
  if (!isGoing(state)) return "notLeaving";
  if (lastDayOn !== null && lastDayOn < noticeOn) return "lastDayTooEarly";
  if (taker?.id === partnerId) return "takesOverItself";
  return taker && !taker.isMember ? "takerNotMember" : null;
}

export const wordingRefusals = ["notYourOrganisation", "wordingClosed"] as const;
export type WordingRefusal = (typeof wordingRefusals)[number];

/**
 * Decides who may change what all say in public about an exit; null means yes. The coordination may as long as there
 * is an exit; the organisation itself while it is leaving, for it is agreed with those who go and not about them.
 */
export function refuseWording(
  actor: { role: Role; partnerId: string | null },
  partner: { id: string; state: PartnerState },
): WordingRefusal | null {
  if (actor.role === "COORDINATOR") return null;
  if (actor.role !== "REPRESENTATIVE" || actor.partnerId !== partner.id) return "notYourOrganisation";
  return partner.state === "LEAVING" ? null : "wordingClosed";
}
