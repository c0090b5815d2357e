import type { Role } from "@/domain/access/roles";

export const seatRefusals = ["seatMissing", "noSeatForRole", "mandateNeedsSeat"] as const;
export type SeatRefusal = (typeof seatRefusals)[number];

/** A place in a workspace: a role, the partner one speaks for, and whether one may sign for it. */
export interface MemberPlace {
  role: Role;
  partnerId: string | null;
  maySign: boolean;
}

/**
 * Decides whether role, seat and mandate fit together; null means yes.
 *
 * A representative speaks for exactly one partner; a coordinator may hold a seat too; facilitation and
 * observation come from outside and belong to nobody (docs/rules/states.md). Only who speaks for
 * an organisation can sign for it.
 */
export function refusePlace({ role, partnerId, maySign }: MemberPlace): SeatRefusal | null {
  if (role === "REPRESENTATIVE" && !partnerId) return "seatMissing";
  if ((role === "FACILITATOR" || role === "OBSERVER") && partnerId) return "noSeatForRole";
  if (maySign && !partnerId) return "mandateNeedsSeat";
  return null;
}

/** Whether a role can speak for an organisation at all. */
export const maySit = (role: Role): boolean => role === "COORDINATOR" || role === "REPRESENTATIVE";
