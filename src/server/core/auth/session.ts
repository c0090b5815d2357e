import { cookies } from "next/headers";
import { cache } from "react";
import { deviceLabel } from "@/domain/account/device";
import { seenIsStale, sessionSpan, sessionStands } from "@/domain/account/session";
import { now } from "@/server/core/clock";
import { authDb } from "@/server/core/database";
import type { Person } from "@/server/core/trpc";
import { sessionCookieName } from "./cookies";
import { newToken, sha256 } from "./hashes";

/** A new session's token: 256 random bits, of which only the SHA-256 is kept (REQ-S1). */
export const sessionToken = newToken;

interface NewSession {
  personId: string;
  token: string;
  userAgent: string | null;
  /** Its owner says that the device is theirs. A browser that said so before keeps it at the next sign-in. */
  ownDevice: boolean;
  /** Whether a mailed code or link proved the mailbox just now; false where an invitation's link did. */
  proven: boolean;
  /** The token this browser held before: that session ends, so that a sign-in always renews it (REQ-S3). */
  replaces: string | null;
}

/** Whether this browser was signed in as the same person before, on a device that they called their own. */
async function wasOwn({ personId, replaces }: NewSession, at: Date): Promise<boolean> {
  if (!replaces) return false;
  const earlier = await authDb.session.findUnique({
    where: { tokenHash: sha256(replaces) },
    select: { personId: true, seenAt: true, expiresAt: true, ownDevice: true },
  });
  return earlier !== null && earlier.personId === personId && earlier.ownDevice && sessionStands(earlier, at);
}

/**
 * Signs a browser in. Sessions of this person that are over go with it, and once the mailbox has proved itself also those
 * that only an invitation's link opened: a mail that was passed on may have been pressed by somebody else.
 */
export async function startSession(session: NewSession, at: Date): Promise<{ expiresAt: Date }> {
  const { personId, proven } = session;
  const ownDevice = session.ownDevice || (await wasOwn(session, at));
  const expiresAt = new Date(at.getTime() + sessionSpan(ownDevice).lasts);
  const idleSince = (own: boolean) => new Date(at.getTime() - sessionSpan(own).idle);
  const over = [
    { personId, expiresAt: { lte: at } },
    ...[true, false].map((own) => ({ personId, ownDevice: own, seenAt: { lte: idleSince(own) } })),
    ...(proven ? [{ personId, provenAt: null }] : []),
    ...(session.replaces ? [{ tokenHash: sha256(session.replaces) }] : []),
  ];
  await authDb.$transaction([
    authDb.session.deleteMany({ where: { OR: over } }),
    authDb.session.create({
      data: {
        tokenHash: sha256(session.token),
        personId,
        ownDevice,
        provenAt: proven ? at : null,
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
  createdAt: true,
  ownDevice: true,
  provenAt: true,
  person: { select: { id: true, email: true, name: true, locale: true, theme: true } },
} as const;

/**
 * Who holds this token, or null: unknown, revoked, unused for too long or too old. One statement, and a second
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
  const { id: sessionId, provenAt, createdAt: signedInAt } = session;
  return { ...session.person, sessionId, provenAt, signedInAt };
}

/**
 * Who was signed in with this token, also when that session is over: to mail them a way in, and for nothing else. Null
 * once the session was ended or purged.
 */
export async function personBefore(
  token: string | null | undefined,
): Promise<Pick<Person, "email" | "locale"> | null> {
  if (!token) return null;
  const session = await authDb.session.findUnique({
    where: { tokenHash: sha256(token) },
    select: { person: { select: { email: true, locale: true } } },
  });
  return session?.person ?? null;
}

/** A session that this token still opens, to hand it out once more; null when there is none. */
export async function sessionBehind(
  token: string,
  at: Date,
): Promise<{ personId: string; expiresAt: Date } | null> {
  const session = await authDb.session.findUnique({
    where: { tokenHash: sha256(token) },
    select: { personId: true, expiresAt: true, seenAt: true, ownDevice: true },
  });
  if (!session || !sessionStands(session, at)) return null;
  return { personId: session.personId, expiresAt: session.expiresAt };
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

/** Ends what only an invitation's link has opened for this person: somebody says that it was pressed by the wrong one. */
export async function endUnproven(personId: string): Promise<void> {
  await authDb.session.deleteMany({ where: { personId, provenAt: null } });
}
