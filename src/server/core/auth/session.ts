import { cookies } from "next/headers";
import { cache } from "react";
import { deviceLabel } from "@/domain/account/device";
import { SESSION_IDLE, SESSION_LASTS, seenIsStale, sessionStands } from "@/domain/account/session";
import { now } from "@/server/core/clock";
import { authDb } from "@/server/core/database";
import type { Person } from "@/server/core/trpc";
import { sessionCookieName } from "./cookies";
import { newToken, sha256 } from "./hashes";

/** A new session's token: 256 random bits, of which only the SHA-256 is kept (REQ-S1). */
export const sessionToken = newToken;

/** The longest a session lives, in seconds, for its cookie. */
export const SESSION_COOKIE_AGE = SESSION_LASTS / 1000;

interface NewSession {
  personId: string;
  token: string;
  userAgent: string | null;
  /** The token this browser held before: that session ends, so that a sign-in always renews it (REQ-S3). */
  replaces: string | null;
}

/** Signs a browser in. Sessions of this person that are over go with it. */
export async function startSession(session: NewSession, at: Date): Promise<{ expiresAt: Date }> {
  const expiresAt = new Date(at.getTime() + SESSION_LASTS);
  const idleSince = new Date(at.getTime() - SESSION_IDLE);
  const over = [
    { personId: session.personId, expiresAt: { lte: at } },
    { personId: session.personId, seenAt: { lte: idleSince } },
  ];
  await authDb.$transaction([
    authDb.session.deleteMany({
      where: { OR: session.replaces ? [...over, { tokenHash: sha256(session.replaces) }] : over },
    }),
    authDb.session.create({
      data: {
        tokenHash: sha256(session.token),
        personId: session.personId,
        device: deviceLabel(session.userAgent),
        createdAt: at,
        seenAt: at,
        expiresAt,
      },
      select: { id: true },
    }),
  ]);
  return { expiresAt };
}

const personOfSession = {
  id: true,
  seenAt: true,
  expiresAt: true,
  person: { select: { id: true, email: true, name: true, locale: true, theme: true } },
} as const;

/**
 * Who holds this token, or null: unknown, revoked, a day unused or two weeks old. One statement, and a second
 * one every few minutes to note that the session is used; of many requests at once only one writes it.
 */
export async function personOfToken(token: string | null | undefined, at: Date): Promise<Person | null> {
  if (!token) return null;
  const session = await authDb.session.findUnique({
    where: { tokenHash: sha256(token) },
    select: personOfSession,
  });
  if (!session || !sessionStands(session, at)) return null;
  if (seenIsStale(session, at)) {
    await authDb.session.updateMany({
      where: { id: session.id, seenAt: session.seenAt },
      data: { seenAt: at },
    });
  }
  return { ...session.person, sessionId: session.id };
}

/** Who asks, from the request's cookie; looked up once per page. Null when nobody is signed in. */
export const currentPerson = cache(async (): Promise<Person | null> => {
  const token = (await cookies()).get(sessionCookieName())?.value;
  return personOfToken(token, now());
});

/** Ends the session with this token, if there is one. */
export async function endSession(token: string): Promise<void> {
  await authDb.session.deleteMany({ where: { tokenHash: sha256(token) } });
}
