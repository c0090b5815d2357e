/** One workspace of somebody who wants to close their account, as far as it matters for that. */
export interface PlaceWhenClosing {
  isCoordinator: boolean;
  /** Coordinators there are, this person among them. */
  coordinators: number;
  /** People who are here, this person among them. */
  people: number;
  /** People who speak for the same organisation, this person among them; null for somebody who speaks for none. */
  speakers: number | null;
  /** It lies in the trash and goes by itself. */
  removed: boolean;
}

/**
 * What closing the account would leave behind there. `handOver`: nobody would coordinate, somebody else has to first.
 * `remove`: nobody would be there at all, so that the workspace goes into the trash first. `mute`: an organisation would have
 * nobody who speaks for it; that is said, and hinders nobody, because nobody has to stay for others.
 */
export const closingHints = ["handOver", "remove", "mute"] as const;
export type ClosingHint = (typeof closingHints)[number];

export function closingHintOf(place: PlaceWhenClosing): ClosingHint | null {
  if (place.removed) return null;
  if (place.isCoordinator && place.coordinators <= 1) return place.people <= 1 ? "remove" : "handOver";
  return place.speakers !== null && place.speakers <= 1 ? "mute" : null;
}

/** Decides whether the account may be closed; null means yes (REQ-Z4: no workspace is left without coordination). */
export const refuseClosing = (hints: readonly (ClosingHint | null)[]): "coordinatesAlone" | null =>
  hints.some((hint) => hint === "handOver" || hint === "remove") ? "coordinatesAlone" : null;
