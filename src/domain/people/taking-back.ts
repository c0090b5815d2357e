import type { Role } from "@/domain/access/roles";
import { DAY } from "@/domain/calendar";
import { SEAT_TAKEN_BACK_DAYS } from "./invitation";

export const takingSeatBackRefusals = ["leaveYourself", "notYourInvitation", "tooLateToTakeBack"] as const;
export type TakingSeatBackRefusal = (typeof takingSeatBackRefusals)[number];

/**
 * Decides whether somebody may take a seat back that was taken by an invitation; null means yes. The coordination and whoever
 * invited, for two weeks; after that it is a removal like any other.
 */
export function refuseTakingSeatBack(
  actor: { id: string; role: Role },
  seat: {
    id: string;
    joinedAt: Date;
    /** Who sent the invitation by which they came; null where they came otherwise. */
    cameBy: string | null;
  },
  now: Date,
): TakingSeatBackRefusal | null {
  if (actor.id === seat.id) return "leaveYourself";
  if (seat.cameBy === null) return "notYourInvitation";
  if (actor.role !== "COORDINATOR" && actor.id !== seat.cameBy) return "notYourInvitation";
  return now.getTime() - seat.joinedAt.getTime() > SEAT_TAKEN_BACK_DAYS * DAY ? "tooLateToTakeBack" : null;
}
