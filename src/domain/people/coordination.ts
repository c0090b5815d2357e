import type { Role } from "@/domain/access/roles";

export const coordinationRefusals = [
  "lastCoordinator",
  "noSeatToKeep",
  "isYourself",
  "leaveYourself",
] as const;
export type CoordinationRefusal = (typeof coordinationRefusals)[number];

export interface CoordinationFacts {
  /** The role the person has now. */
  from: Role;
  /** The role afterwards, null for leaving the workspace. */
  to: Role | null;
  /** How many coordinators there are now, counted under a lock: two may try to step down at once. */
  coordinators: number;
}

/**
 * Decides whether somebody may give up coordination; null means yes. A workspace without coordination
 * could neither invite nor be closed, so the last one hands it over first (REQ-Z4).
 */
export function refuseStepDown({ from, to, coordinators }: CoordinationFacts): CoordinationRefusal | null {
  if (from !== "COORDINATOR" || to === "COORDINATOR") return null;
  return coordinators <= 1 ? "lastCoordinator" : null;
}

/** What the one who hands over does next: speaks for their organisation, or goes. */
export const afterHandover = ["STAY", "LEAVE"] as const;
export type AfterHandover = (typeof afterHandover)[number];

export interface HandoverFacts {
  memberId: string;
  ownId: string;
  ownPartnerId: string | null;
  afterwards: AfterHandover;
}

/**
 * Decides whether coordination may be handed over in one step; null means yes. Staying needs a seat: a
 * coordinator without one has no other role to fall back to.
 */
export function refuseHandover({
  memberId,
  ownId,
  ownPartnerId,
  afterwards,
}: HandoverFacts): CoordinationRefusal | null {
  if (memberId === ownId) return "isYourself";
  if (afterwards === "STAY" && !ownPartnerId) return "noSeatToKeep";
  return null;
}
