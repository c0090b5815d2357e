import { DAY, MINUTE } from "@/domain/calendar";

/**
 * How long a session lives, in milliseconds: a day, or on a device that its owner calls their own thirty days without use
 * and ninety in any case (REQ-S3).
 */
export interface SessionSpan {
  idle: number;
  lasts: number;
}
const borrowed: SessionSpan = { idle: DAY, lasts: DAY };
const owned: SessionSpan = { idle: 30 * DAY, lasts: 90 * DAY };
export const sessionSpan = (ownDevice: boolean): SessionSpan => (ownDevice ? owned : borrowed);

/** How stale "last used" may become before it is written again; keeps reading cheap. */
export const SEEN_EVERY = 5 * MINUTE;

/** Whether a session still signs its browser in. */
export function sessionStands(
  session: { seenAt: Date; expiresAt: Date; ownDevice: boolean },
  now: Date,
): boolean {
  const idleUntil = session.seenAt.getTime() + sessionSpan(session.ownDevice).idle;
  return session.expiresAt.getTime() > now.getTime() && idleUntil > now.getTime();
}

/** Whether it is time to note that the session was used. */
export const seenIsStale = (session: { seenAt: Date }, now: Date): boolean =>
  now.getTime() - session.seenAt.getTime() >= SEEN_EVERY;

/** For so long after a mailed code or link it is certain who sits there. */
export const FRESH_FOR = 10 * MINUTE;
/** As long as any session lasts where a workspace is protected, also on one's own device. */
export const PROTECTED_FOR = DAY;

/** What a session says about who sits there. */
export interface SignInFacts {
  /** When the mailbox last proved itself; null where only an invitation's link opened the session. */
  provenAt: Date | null;
  signedInAt: Date;
}

export const signInRefusals = ["freshSignIn", "signInAgain"] as const;
export type SignInRefusal = (typeof signInRefusals)[number];

/**
 * Decides whether the mailbox must prove itself once more, null means no: for what cannot be taken back or reaches far
 * (signing, handing over, exporting, removing, changing the address) within ten minutes, and never by an invitation alone.
 */
export const refuseStale = ({ provenAt }: SignInFacts, now: Date): SignInRefusal | null =>
  provenAt !== null && now.getTime() - provenAt.getTime() < FRESH_FOR ? null : "freshSignIn";

/**
 * Decides whether the mailbox must prove itself first; null means no. A session that only an invitation's link opened may be
 * somebody's to whom the mail was passed on: it takes no other invitation, invites nobody and opens nothing of its own.
 */
export const refuseUnproven = ({ provenAt }: SignInFacts): SignInRefusal | null =>
  provenAt === null ? "freshSignIn" : null;

/**
 * Decides whether a session is too old to enter a workspace, or was never proven by mail; null means no. Only protected ones
 * ask, also those that became so while an invitation's link had opened a session already.
 */
export const refuseOldSession = (
  { signedInAt, provenAt }: SignInFacts,
  isProtected: boolean,
  now: Date,
): SignInRefusal | null =>
  isProtected && (provenAt === null || now.getTime() - signedInAt.getTime() >= PROTECTED_FOR)
    ? "signInAgain"
    : null;
