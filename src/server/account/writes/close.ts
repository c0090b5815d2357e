import { refuseClosing } from "@/domain/account/closing";
import { Refusal, unless } from "@/domain/refusal";
import { ALL_PLACES, placesWhenClosing } from "@/server/account/reads/closing";
import { type AccountScope, asPerson } from "@/server/core/auth/account-scope";
import { sha256 } from "@/server/core/auth/hashes";
import { addressHashOf, invitationsTo, workspacesOf } from "@/server/core/auth/people";
import { env } from "@/server/core/env";
import { logCode } from "@/server/core/errors";
import { log } from "@/server/core/log";
import { sendMail } from "@/server/core/mailer";
import { NotFound } from "@/server/core/rows";
import type { Person } from "@/server/core/trpc";
import { declineWaiting, leaveForGood } from "@/server/people/face";

/** What waits for this address is answered, so that nobody waits; what is over by now is left as it is. */
async function declineAll(person: Person): Promise<void> {
  for (const place of await invitationsTo(person.email, ALL_PLACES)) {
    await declineWaiting(place, person).catch((error: unknown) => {
      if (!(error instanceof Refusal || error instanceof NotFound)) throw error;
    });
  }
}

/**
 * The account itself, with everything that hangs on it: sessions, changes of address, its part in organisations' accounts. Links
 * and codes that were mailed to its address lead nowhere from here on. An organisation's account that nobody runs any more goes
 * too, unless it holds seats that colleagues may be invited to.
 */
const forget = (workspaceIds: string[]) =>
  async function forgetAccount({ tx, person, now }: AccountScope): Promise<void> {
    const { id: personId, email } = person;
    const closed = { personId, addressHash: sha256(email), workspaceIds, closedAt: now };
    await tx.closedAccount.createMany({ data: [closed], skipDuplicates: true });
    await tx.signIn.deleteMany({ where: { email } });
    await tx.invitationIndex.deleteMany({ where: { addressHash: addressHashOf(email) } });
    await tx.organisationInvitation.deleteMany({ where: { email } });
    const alone = { some: { personId }, every: { personId } };
    await tx.organisation.deleteMany({ where: { people: alone, seats: { none: {} } } });
    await tx.person.deleteMany({ where: { id: personId } });
  };

async function confirmByMail({ email, locale }: Person): Promise<void> {
  try {
    await sendMail({ to: email, locale, kind: "accountClosed", link: `${env.publicUrl}/` });
  } catch (error) {
    log().warn({ what: "account closed, mail not sent", code: logCode(error) });
  }
}

/**
 * Closes the own account, at once and for good. First whatever would be left without coordination is refused, with nothing
 * changed; then every workspace is left, one transaction each, because no transaction reaches over two. Should one refuse after
 * all, because the other coordinator has just gone, what was left stays left, and closing goes on from there.
 */
export async function closeAccount(person: Person): Promise<{ closed: true }> {
  unless(refuseClosing((await placesWhenClosing(person)).map(({ hint }) => hint)));
  const ids = await workspacesOf(person.id, ALL_PLACES);
  for (const id of ids) await leaveForGood(id, person.id);
  await declineAll(person);
  await asPerson(person, forget(ids));
  log().info({ what: "account closed" });
  await confirmByMail(person);
  return { closed: true };
}
