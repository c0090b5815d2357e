import { sessionStands } from "@/domain/account/session";
import { shownAddress } from "@/domain/address";
import { momentOf } from "@/domain/calendar";
import type { AccountScope } from "@/server/core/auth/account-scope";
import { orNotFound } from "@/server/core/rows";

export const personRow = {
  id: true,
  email: true,
  name: true,
  locale: true,
  theme: true,
  version: true,
} as const;

/** The own account. */
export async function readMyAccount({ tx, person }: AccountScope) {
  const row = orNotFound(await tx.person.findUnique({ where: { id: person.id }, select: personRow }));
  return { ...row, email: shownAddress(row.email) };
}

/** The browsers one is signed in with, the one at hand first, then the latest used. */
export async function listSessions({ tx, person, now }: AccountScope) {
  const rows = await tx.session.findMany({
    where: { personId: person.id, expiresAt: { gt: now } },
    orderBy: { seenAt: "desc" },
    take: 100,
    select: { id: true, device: true, ownDevice: true, createdAt: true, seenAt: true, expiresAt: true },
  });
  const sessions = rows
    .filter((row) => sessionStands(row, now))
    .map(({ id, device, createdAt, seenAt }) => ({
      id,
      device,
      isHere: id === person.sessionId,
      since: momentOf(createdAt),
      seenAt: momentOf(seenAt),
    }));
  return [...sessions.filter((session) => session.isHere), ...sessions.filter((session) => !session.isHere)];
}

/** A change of address that still waits for somebody; null when there is none. */
export async function readEmailChange({ tx, person, now }: AccountScope) {
  const change = await tx.emailChange.findFirst({
    where: { personId: person.id, endedAt: null, expiresAt: { gt: now } },
    orderBy: { createdAt: "desc" },
    select: { newEmail: true, oldConfirmedAt: true, newConfirmedAt: true, expiresAt: true },
  });
  return (
    change && {
      newEmail: shownAddress(change.newEmail),
      oldConfirmed: change.oldConfirmedAt !== null,
      newConfirmed: change.newConfirmedAt !== null,
      expiresAt: momentOf(change.expiresAt),
    }
  );
}
