export const removalRefusals = [
  "leadsGoal",
  "watchesRisk",
  "hasMandate",
  "isAwaited",
  "hasPeople",
  "hasInvitation",
  "hasSigned",
  "askedToSign",
  "isNeeded",
] as const;
export type RemovalRefusal = (typeof removalRefusals)[number];

/** What still hangs on a partner, counted without what is removed. */
export interface PartnerTies {
  goalsLed: number;
  /** As owner or as deputy. */
  risksWatched: number;
  /** Tasks it holds for all: speaking, standing in, chairing. */
  mandates: number;
  /** Missing perspectives that it is to bring in, or to ask for. */
  awaited: number;
  liveMemberships: number;
  /** Neither accepted nor revoked nor expired. */
  openInvitations: number;
  /** With or without reservation, or refused: their word on a text. */
  signatures: number;
  /** Texts that are open and wait for this partner's word. */
  pendingSignOffs: number;
  /** Whatever else is not its own word and would lose its name. */
  others: number;
}

/** Nothing hangs on it. */
export const noTies: PartnerTies = {
  goalsLed: 0,
  risksWatched: 0,
  mandates: 0,
  awaited: 0,
  liveMemberships: 0,
  openInvitations: 0,
  signatures: 0,
  pendingSignOffs: 0,
  others: 0,
};

/**
 * Decides whether a partner may be taken off the list; null means yes.
 *
 * Removing is for entries made by mistake. Whoever worked here leaves by a state instead, so that what
 * they led, watched or signed keeps its name. What it said itself (its expectations, its positions on goals, its
 * answers) goes with it and comes back with it. Which is which stands on the cards of the records.
 */
export function refusePartnerRemoval(ties: PartnerTies): RemovalRefusal | null {
  if (ties.signatures > 0) return "hasSigned";
  if (ties.liveMemberships > 0) return "hasPeople";
  if (ties.openInvitations > 0) return "hasInvitation";
  if (ties.goalsLed > 0) return "leadsGoal";
  if (ties.risksWatched > 0) return "watchesRisk";
  if (ties.mandates > 0) return "hasMandate";
  if (ties.awaited > 0) return "isAwaited";
  if (ties.pendingSignOffs > 0) return "askedToSign";
  if (ties.others > 0) return "isNeeded";
  return null;
}
