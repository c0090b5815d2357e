import type { z } from "zod";
import {
  bothConfirmed,
  EMAIL_CHANGE_LASTS,
  type EmailChangeRefusal,
  refuseConfirmation,
  refuseEmailChange,
} from "@/domain/account/email-change";
import type { AskEmailChangeInput, confirmEmailChangeInput } from "@/domain/account/schema";
import { Refusal, unless } from "@/domain/refusal";
import { type AccountScope, asPerson } from "@/server/core/auth/account-scope";
import { giveBackUnsent, mailSpendings } from "@/server/core/auth/asking";
import { newToken, sha256 } from "@/server/core/auth/hashes";
import { spend } from "@/server/core/auth/limits/limits";
import { now } from "@/server/core/clock";
import { env } from "@/server/core/env";
import { sendMail } from "@/server/core/mailer";
import { rowIdOf } from "@/server/core/row-ids";
import type { Person } from "@/server/core/trpc";

const changeRow = {
  id: true,
  newEmail: true,
  oldTokenHash: true,
  oldConfirmedAt: true,
  newConfirmedAt: true,
  expiresAt: true,
  endedAt: true,
} as const;

const stillOpen = (personId: string) => ({ personId, endedAt: null });

/** Keeps the change in place of an earlier one; false when this very request has kept it already. */
async function keepChange(
  { tx, person, now }: AccountScope,
  requestId: string,
  newEmail: string,
  tokens: { old: string; new: string },
) {
  const id = rowIdOf("emailChange", person.id, requestId);
  if (await tx.emailChange.findUnique({ where: { id }, select: { id: true } })) return false;
  await tx.emailChange.updateMany({ where: stillOpen(person.id), data: { endedAt: now } });
  const hashes = { oldTokenHash: sha256(tokens.old), newTokenHash: sha256(tokens.new) };
  const expiresAt = new Date(now.getTime() + EMAIL_CHANGE_LASTS);
  await tx.emailChange.create({
    data: { id, personId: person.id, newEmail, ...hashes, createdAt: now, expiresAt },
    select: { id: true },
  });
  return true;
}

/**
 * Asks for another address: a link goes to the old one and to the new one, and only both together change it. An
 * address that has an account already is treated like any other until its owner has confirmed (REQ-A6).
 */
export async function askEmailChange(person: Person, { email, requestId }: AskEmailChangeInput) {
  unless(refuseEmailChange(person.email, email) satisfies EmailChangeRefusal | null);
  const [toOld, toNew] = [mailSpendings(person.email, null), mailSpendings(email, null)];
  if (!(await spend([...toOld, ...toNew], now()))) throw new Refusal("tooManyMails");
  const tokens = { old: newToken(), new: newToken() };
  const fresh = await asPerson(person, (scope) => keepChange(scope, requestId, email, tokens));
  if (!fresh) return { done: true as const };
  const link = (token: string) => `${env.publicUrl}/account/email/confirm?token=${token}`;
  let unsent = [...toOld, ...toNew];
  try {
    await sendMail({
      to: person.email,
      locale: person.locale,
      kind: "emailChangeOld",
      link: link(tokens.old),
    });
    unsent = toNew;
    await sendMail({ to: email, locale: person.locale, kind: "emailChangeNew", link: link(tokens.new) });
  } catch (error) {
    await giveBackUnsent(error, unsent);
    await asPerson(person, cancelEmailChange);
    throw error;
  }
  return { done: true as const };
}

/** A mailed link, as its reader may see it. Reading it confirms nothing. */
export async function lookAtEmailChange({ tx, person, now }: AccountScope, token: string) {
  const hash = sha256(token);
  const change = await tx.emailChange.findFirst({
    where: { personId: person.id, OR: [{ oldTokenHash: hash }, { newTokenHash: hash }] },
    select: changeRow,
  });
  if (!change) return null;
  const side = change.oldTokenHash === hash ? ("old" as const) : ("new" as const);
  const isOver = refuseConfirmation(change, now) !== null;
  return { side, isOver, isDone: bothConfirmed(change), newEmail: change.newEmail };
}

/** Both have said yes: the account moves. Every other browser is signed out, and mails on their way lose their worth. */
async function moveAccount(
  { tx, person, now }: AccountScope,
  id: string,
  newEmail: string,
): Promise<boolean> {
  const taken = await tx.person.findUnique({ where: { email: newEmail }, select: { id: true } });
  const ended = await tx.emailChange.updateMany({ where: { id, endedAt: null }, data: { endedAt: now } });
  if (taken || ended.count === 0) return !taken;
  await tx.person.update({
    where: { id: person.id },
    data: { email: newEmail, version: { increment: 1 } },
    select: { id: true },
  });
  await tx.session.deleteMany({ where: { personId: person.id, id: { not: person.sessionId } } });
  await tx.signIn.updateMany({
    where: { email: { in: [person.email, newEmail] }, usedAt: null },
    data: { usedAt: now },
  });
  return true;
}

async function confirm(scope: AccountScope, token: string): Promise<{ inForce: boolean; taken: boolean }> {
  const { tx, person, now } = scope;
  const hash = sha256(token);
  // Locked, so that of two confirmations at once the second one sees the first.
  await tx.$queryRaw`SELECT "id" FROM "auth"."EmailChange" WHERE "personId" = ${person.id}::uuid AND "endedAt" IS NULL FOR UPDATE`;
  const where = { personId: person.id, OR: [{ oldTokenHash: hash }, { newTokenHash: hash }] };
  const change = await tx.emailChange.findFirst({ where, select: changeRow });
  if (change && bothConfirmed(change)) {
    const is = await tx.person.findUnique({ where: { id: person.id }, select: { email: true } });
    if (is?.email === change.newEmail) return { inForce: true, taken: false };
  }
  unless(refuseConfirmation(change, now));
  if (!change) return { inForce: false, taken: false };
  const mark =
    change.oldTokenHash === hash
      ? { oldConfirmedAt: change.oldConfirmedAt ?? now }
      : { newConfirmedAt: change.newConfirmedAt ?? now };
  const after = await tx.emailChange.update({ where: { id: change.id }, data: mark, select: changeRow });
  if (!bothConfirmed(after)) return { inForce: false, taken: false };
  const moved = await moveAccount(scope, after.id, after.newEmail);
  return { inForce: moved, taken: !moved };
}

/**
 * Confirms one side, by the link that went there, signed in as the person whose account it is. In force with the
 * second one. Confirming again is harmless. Refuses with `changeOver` and, only to somebody who has shown that
 * the new address is theirs, `addressTaken`.
 */
export async function confirmEmailChange(person: Person, { token }: z.infer<typeof confirmEmailChangeInput>) {
  const { inForce, taken } = await asPerson(person, (scope) => confirm(scope, token));
  if (taken) throw new Refusal("addressTaken");
  return { inForce };
}

/** Takes an open change back. */
export async function cancelEmailChange({ tx, person, now }: AccountScope) {
  await tx.emailChange.updateMany({ where: stillOpen(person.id), data: { endedAt: now } });
  return { done: true as const };
}
