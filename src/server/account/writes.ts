import type { z } from "zod";
import type { RenameInput, revokeSessionInput, setLocaleInput, setThemeInput } from "@/domain/account/schema";
import type { AccountScope } from "@/server/core/auth/account-scope";
import { rememberLocale } from "@/server/core/auth/reader-locale";
import { Conflict, orNotFound } from "@/server/core/rows";
import { personRow } from "./reads";

/** Takes another name. The same name again is done already, whatever version was seen; so a retry has one effect. */
export async function rename({ tx, person }: AccountScope, { name, version }: RenameInput) {
  const before = orNotFound(await tx.person.findUnique({ where: { id: person.id }, select: personRow }));
  if (before.name === name) return { id: before.id, version: before.version };
  if (before.version !== version) throw new Conflict(before);
  return tx.person.update({
    where: { id: person.id, version },
    data: { name, version: { increment: 1 } },
    select: { id: true, version: true },
  });
}

/** Language and theme: the last choice counts, and choosing twice is choosing once. */
export async function setLocale(scope: AccountScope, { locale }: z.infer<typeof setLocaleInput>) {
  await scope.tx.person.update({ where: { id: scope.person.id }, data: { locale }, select: { id: true } });
  scope.after(() => rememberLocale(locale));
  return { locale };
}

export async function setTheme({ tx, person }: AccountScope, { theme }: z.infer<typeof setThemeInput>) {
  await tx.person.update({ where: { id: person.id }, data: { theme }, select: { id: true } });
  return { theme };
}

/**
 * Signs another browser of one's own out, in force at its next request. One that is gone already, or that is
 * somebody else's, gives the same answer and changes nothing.
 */
export async function revokeSession(
  { tx, person }: AccountScope,
  { sessionId }: z.infer<typeof revokeSessionInput>,
) {
  await tx.session.deleteMany({ where: { id: sessionId, personId: person.id } });
  return { done: true as const };
}

/** Signs every other browser out. */
export async function revokeOtherSessions({ tx, person }: AccountScope) {
  await tx.session.deleteMany({ where: { personId: person.id, id: { not: person.sessionId } } });
  return { done: true as const };
}
