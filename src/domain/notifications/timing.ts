import type { MailTopic } from "./schema";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/**
 * How long a mail is held before it goes out, in milliseconds. What can be undone at a press is held as long as
 * that press is offered (20 s, experience 6, point 32); notes gather for five minutes, so that a reviewer who writes six
 * of them sends one mail. A text that was opened cannot be closed again, so its mail goes at once.
 */
export const holdFor: Record<MailTopic, number> = {
  YOUR_TURN: 20 * SECOND,
  PLEASE_SIGN: 0,
  REMINDER: 20 * SECOND,
  NOTE: 5 * MINUTE,
  ROUND_OPENED: 20 * SECOND,
  ROUND_ENDS: 0,
  ROUND_REVEALED: 0,
  ASKED: 20 * SECOND,
};

/** Whether a mail that goes out takes those along that still gather. A reminder never: it may yet be taken back. */
export const takesAlong = (topic: MailTopic): boolean => topic === "NOTE";

/** Pauses after a mail server has not taken a mail: first, second ... try. */
const PAUSES = [MINUTE, 5 * MINUTE, 20 * MINUTE, 2 * HOUR, 8 * HOUR];

/** The pause after so many tries that failed, or null: then it is given up. */
export const pauseAfter = (tries: number): number | null => PAUSES[tries - 1] ?? null;

/** As long as a sender keeps a mail to itself; one that crashed is followed by another after that. */
export const LEASE = 3 * MINUTE;

/** Mails that went out, or never will, are forgotten after seven days. */
export const KEPT = 7 * 24 * HOUR;
