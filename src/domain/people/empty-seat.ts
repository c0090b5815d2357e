export const takeSeatRefusals = ["seatGone", "seatTaken", "wasHereBefore", "seatNeedsYes"] as const;
export type TakeSeatRefusal = (typeof takeSeatRefusals)[number];

export interface EmptySeatFacts {
  /** Whether the organisation is still part of the workspace. */
  seatStands: boolean;
  /** How many people speak for it now. */
  holders: number;
  /** Whether this person has a membership here, live or ended. */
  membership: "NONE" | "LIVE" | "ENDED";
  /** Whether the organisation's account still holds the seat: it does not where the coordination has emptied it. */
  heldByAccount: boolean;
}

/**
 * Decides whether a colleague who runs the same organisation account may take the seat that nobody holds;
 * null means yes. Whoever was here and went, or was asked to go, needs a new invitation: otherwise the
 * account would be a way back past the coordination. For the same reason nobody of the account, whichever their address,
 * takes a seat that the coordination has emptied.
 */
export function refuseTakingSeat({
  seatStands,
  holders,
  membership,
  heldByAccount,
}: EmptySeatFacts): TakeSeatRefusal | null {
  if (!seatStands) return "seatGone";
  if (membership === "ENDED") return "wasHereBefore";
  if (holders > 0) return "seatTaken";
  if (!heldByAccount) return "seatNeedsYes";
  return null;
}
