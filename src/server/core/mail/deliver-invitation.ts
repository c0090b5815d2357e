import type { Silence } from "@/domain/notifications/sending";
import { hasEnded } from "@/domain/partners/states";
import { expiryOf, refuseMailing } from "@/domain/people/invitation";
import { newToken, sha256 } from "@/server/core/auth/hashes";
import { dropLinks, indexInvitation, personByEmail } from "@/server/core/auth/people";
import { env } from "@/server/core/env";
import { sendMail } from "@/server/core/mailer";
import { throughDoor } from "@/server/core/scope";
import { namesForInvited } from "./names";
import type { InvitationMail } from "./outbox";

const NOBODY = "";

/** The invitation behind a mail, as it is now. */
const readInvitation = ({ workspaceId, invitationId: id }: InvitationMail) =>
  throughDoor(workspaceId, NOBODY, "mail", async (scope) => {
    const row = await scope.tx.invitation.findFirst({
      where: { workspaceId, id },
      select: {
        acceptedAt: true,
        revokedAt: true,
        expiresAt: true,
        partner: { select: { state: true, removedAt: true } },
        workspace: { select: { removedAt: true } },
      },
      relationLoadStrategy: "join",
    });
    if (!row) return "gone";
    const { partner, workspace, ...facts } = row;
    const seatStands = !partner || !(partner.removedAt || hasEnded(partner.state));
    return refuseMailing({ ...facts, seatStands, workspaceRemoved: workspace.removedAt !== null }, scope.now);
  });

/**
 * Notes that the mail goes out now, from when on the invitation is valid for seven days; null where it was taken back in
 * this very moment. Whoever takes it back writes the same row: one of the two comes first, and the other one sees it. So
 * after this nobody is told any more that nothing went out. Neither version nor event: no person changed anything.
 */
const noteSent = ({ workspaceId, invitationId: id }: InvitationMail) =>
  throughDoor(workspaceId, NOBODY, "mail", async (scope) => {
    const [row] = await scope.tx.invitation.updateManyAndReturn({
      where: { workspaceId, id, acceptedAt: null, revokedAt: null },
      data: { sentAt: scope.now, expiresAt: expiryOf(scope.now) },
      select: { email: true, locale: true, expiresAt: true, sentAt: true },
    });
    return row ?? null;
  });

/** The mail server did not take it: it is still to be sent, and its end counts from the press again, unless it was sent again meanwhile. */
const noteUnsent = ({ workspaceId, invitationId: id, askedAt }: InvitationMail, sentAt: Date | null) =>
  throughDoor(workspaceId, NOBODY, "mail", (scope) =>
    scope.tx.invitation.updateMany({
      where: { workspaceId, id, sentAt },
      data: { sentAt: null, expiresAt: expiryOf(askedAt) },
    }),
  );

/**
 * Hands the mail of an invitation to the mail server, or says why it stays unsent. Its link is made here and nowhere
 * earlier: only the mail knows the token, what is kept is its hash (REQ-S1). Every try has a link of its own, and all
 * of them
 * are good: of a try whose answer was lost, or whose sender died, nobody knows whether it arrived. Links of what was sent
 * before it was asked for again lead nowhere once this mail is out.
 */
export async function deliverInvitation(mail: InvitationMail): Promise<Silence | null> {
  const silence = await readInvitation(mail);
  if (silence) return silence;
  const invitation = await noteSent(mail);
  if (!invitation) return "takenBack";
  const { email, locale, expiresAt, sentAt } = invitation;
  const { workspaceId, invitationId } = mail;
  const names = await namesForInvited(mail);
  const token = newToken();
  await indexInvitation({ tokenHash: sha256(token), workspaceId, invitationId, expiresAt, email });
  // Somebody who has an account reads it in their language, anybody else in the one that was chosen.
  const known = await personByEmail(email);
  try {
    await sendMail({
      to: email,
      locale: known?.locale ?? locale,
      kind: "invitation",
      values: names ? { names } : {},
      link: `${env.publicUrl}/invite/${token}`,
    });
  } catch (error) {
    await noteUnsent(mail, sentAt);
    throw error;
  }
  await dropLinks(mail, expiryOf(mail.askedAt));
  return null;
}
