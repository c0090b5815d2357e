import { DAY } from "@/domain/calendar";
/** Both addresses confirm within a day; then the change is over. */
export const EMAIL_CHANGE_LASTS = DAY;

export const emailChangeRefusals = [
  "sameAddress",
  "changeOver",
  "addressTaken",
  "tooManyMails",
  "mailUnavailable",
] as const;
export type EmailChangeRefusal = (typeof emailChangeRefusals)[number];

/** Refuses a change to the address one already has. */
export function refuseEmailChange(current: string, wanted: string): EmailChangeRefusal | null {
  return current === wanted ? "sameAddress" : null;
}

/** What a change is waiting for. */
export interface EmailChangeFacts {
  expiresAt: Date;
  endedAt: Date | null;
  oldConfirmedAt: Date | null;
  newConfirmedAt: Date | null;
}

/** Refuses to confirm a change that has ended or whose day is over. Confirming twice is harmless. */
export function refuseConfirmation(change: EmailChangeFacts | null, now: Date): EmailChangeRefusal | null {
  if (!change || change.endedAt || change.expiresAt.getTime() <= now.getTime()) return "changeOver";
  return null;
}

/** Whether both addresses have said yes, so that the change is in force. */
export const bothConfirmed = (change: Pick<EmailChangeFacts, "oldConfirmedAt" | "newConfirmedAt">): boolean =>
  change.oldConfirmedAt !== null && change.newConfirmedAt !== null;
