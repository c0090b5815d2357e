import type { Locale } from "@/domain/account/schema";
import { allowances, normaliseCode } from "@/domain/account/signing-in";
import { Refusal } from "@/domain/refusal";
import { giveBackUnsent, mailSpendings } from "@/server/core/auth/asking";
import { keyedHash, newCode, newToken } from "@/server/core/auth/hashes";
import { spend } from "@/server/core/auth/limits/limits";
import { findInvitation } from "@/server/core/auth/people";
import { keepSignIn, linkHashOf, spendSignIn, tryCode } from "@/server/core/auth/sign-ins";
import { now } from "@/server/core/clock";
import { env } from "@/server/core/env";
import { sendMail } from "@/server/core/mailer";
import { NotFound } from "@/server/core/rows";
import type { Person } from "@/server/core/trpc";
import { invitedAddress } from "@/server/people/reads/door";
import { acceptPlace } from "./accept";

/**
 * Somebody who is signed in with another address of theirs accepts with that account. The invited mailbox proves itself once,
 * by a code that goes there and nowhere else; it opens no account, and whoever was passed the mail cannot read it. Their own
 * mailbox must have proved itself before, so that nobody brings a place into an account that may be another's.
 */
export async function mailProof(
  token: string,
  { locale, network }: { locale: Locale; network: string | null },
): Promise<void> {
  const email = await invitedAddress(token);
  if (!email) throw new Refusal("invitationOver");
  const spendings = mailSpendings(email, network);
  if (!(await spend(spendings, now()))) throw new Refusal("tooManyMails");
  const code = newCode();
  // nobody ever holds the link of this one
  await keepSignIn({ email, linkHash: linkHashOf(newToken(), newToken()), code }, now());
  try {
    await sendMail({
      to: email,
      locale,
      kind: "mailboxProof",
      link: `${env.publicUrl}/invite/${token}`,
      values: { code },
    });
  } catch (error) {
    await giveBackUnsent(error, spendings);
    throw error;
  }
}

/** The code from the invited mailbox, and with it the yes of whoever is signed in. */
export async function acceptWithOwn(
  { token, code: typed, name }: { token: string; code: string; name: string },
  person: Person,
): Promise<{ workspace: string }> {
  const place = await findInvitation(token);
  const email = place && (await invitedAddress(token));
  if (!place || !email) throw place ? new Refusal("invitationOver") : new NotFound();
  const code = normaliseCode(typed);
  const tries = [
    { key: `codes:${keyedHash("address", email)}`, allowance: allowances.codesForAddress },
    { key: `codes:${person.id}`, allowance: allowances.codesForAddress },
  ];
  if (!code) throw new Refusal("wrongCode");
  if (!(await spend(tries, now()))) throw new Refusal("tooManyMails");
  const answer = await tryCode(email, code, now());
  if (!answer.right || !(await spendSignIn(answer.id, email, now()))) throw new Refusal("wrongCode");
  return acceptPlace(place, { name, organisationId: null }, { id: person.id, email, proven: true });
}
