import type { Role } from "@/domain/access/roles";
import { hasEnded, type PartnerState } from "./states";

/** What becomes of a person's place once the organisation that they sit for is out. */
export type PlaceAfter = "OUT" | "WITHOUT_SEAT";

/**
 * Whoever only speaks for an organisation is here because of it and goes with it. Coordination is a task for all: it
 * stays with its person, without seat and without mandate, so that no step of a partner takes the last coordination
 * away (REQ-Z4). Facilitation and observation sit for nobody and are never asked.
 */
export const placeAfterEnd = (role: Role): PlaceAfter => (role === "REPRESENTATIVE" ? "OUT" : "WITHOUT_SEAT");

/** The people of an organisation by what a step to this state does to them; nobody where the partnership goes on. */
export function whoLosesWhat<P extends { role: Role }>(to: PartnerState, people: readonly P[]) {
  const hit = hasEnded(to) ? people : [];
  return {
    out: hit.filter(({ role }) => placeAfterEnd(role) === "OUT"),
    seatless: hit.filter(({ role }) => placeAfterEnd(role) === "WITHOUT_SEAT"),
  };
}

export const takingOnRefusals = ["isLeaving"] as const;
export type TakingOnRefusal = (typeof takingOnRefusals)[number];

/**
 * Decides whether an organisation in this state may take on something that others will count on: the lead of a goal,
 * a promise, a risk to watch; null means yes. Whoever is going hands over what it holds and takes nothing new
 * (docs/rules/states.md); an organisation that is still to come may be planned with.
 */
export const refuseTakingOn = (state: PartnerState): TakingOnRefusal | null =>
  state === "LEAVING" || hasEnded(state) ? "isLeaving" : null;
