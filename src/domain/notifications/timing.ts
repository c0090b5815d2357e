import { HOUR, MINUTE } from "@/domain/calendar";
import type { MailTopic } from "./schema";

const SECOND = 1000;

/** What waits to be sent: a mail to a member, or one to somebody who is invited and no member yet. */
export type OutgoingKind = MailTopic | "INVITATION";

/** As long as the press that takes something back is offered (acceptance 32). */
export const TAKE_BACK = 20 * SECOND;

/**
 * How long a mail is held before it goes out, in milliseconds. What can be undone at a press is held as long as
 * that press is offered; notes gather for five minutes, so that a reviewer who writes six of them sends one mail. A text
 * that was opened cannot be closed again, so its mail goes at once.
 */
export const holdFor: Record<OutgoingKind, number> = {
  INVITATION: TAKE_BACK,
  YOUR_TURN: TAKE_BACK,
  PLEASE_SIGN: 0,
  REMINDER: TAKE_BACK,
  NOTE: 5 * MINUTE,
  ROUND_OPENED: TAKE_BACK,
  ROUND_ENDS: 0,
  ROUND_REVEALED: 0,
  ASKED: TAKE_BACK,
};

/**
 * Whether a mail that goes out takes those along that still wait: notes gather, and an invitation that is sent again
 * while its mail is held needs no second one. A reminder never: it may yet be taken back.
 */
export const takesAlong = (kind: OutgoingKind): boolean => kind === "NOTE" || kind === "INVITATION";

/** Pauses after a mail server has not taken a mail: first, second ... try. */
const PAUSES = [MINUTE, 5 * MINUTE, 20 * MINUTE, 2 * HOUR, 8 * HOUR];

/** The pause after so many tries that failed, or null: then it is given up. */
export const pauseAfter = (tries: number): number | null => PAUSES[tries - 1] ?? null;

/** As long as a sender keeps a mail to itself; one that crashed is followed by another after that. */
export const LEASE = 3 * MINUTE;
