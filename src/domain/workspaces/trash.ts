import { DAY } from "@/domain/calendar";

/** Days that a removed workspace waits for somebody to change their mind (REQ-P5). */
export const TRASH_DAYS = 30;

/** The moment from which nothing brings it back. */
export const goneAt = (removedAt: Date): Date => new Date(removedAt.getTime() + TRASH_DAYS * DAY);

export const trashRefusals = ["notInTrash", "trashIsOver"] as const;
export type TrashRefusal = (typeof trashRefusals)[number];

/** Whether a workspace may come back from the trash; null means yes. */
export function refuseRestoring(removedAt: Date | null, now: Date): TrashRefusal | null {
  if (!removedAt) return "notInTrash";
  return now < goneAt(removedAt) ? null : "trashIsOver";
}
