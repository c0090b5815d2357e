import { DAY } from "@/domain/calendar";

/** A session ends after a day without use, and after two weeks in any case (REQ-S3). */
export const SESSION_IDLE = DAY;
export const SESSION_LASTS = 14 * DAY;
/** How stale "last used" may become before it is written again; keeps reading cheap. */
export const SEEN_EVERY = 5 * 60_000;

/** Whether a session still signs its browser in. */
export function sessionStands(session: { seenAt: Date; expiresAt: Date }, now: Date): boolean {
  return (
    session.expiresAt.getTime() > now.getTime() && session.seenAt.getTime() + SESSION_IDLE > now.getTime()
  );
}

/** Whether it is time to note that the session was used. */
export const seenIsStale = (session: { seenAt: Date }, now: Date): boolean =>
  now.getTime() - session.seenAt.getTime() >= SEEN_EVERY;
