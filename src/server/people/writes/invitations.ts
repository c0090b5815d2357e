import { randomUUID } from "node:crypto";
import type { Locale } from "@/domain/account/schema";
import { hasEnded, stateWhenInvited } from "@/domain/partners/states";
import { expiryOf } from "@/domain/people/invitation";
import { refuseInviting } from "@/domain/people/inviting";
import type { Invite, Resend, Revoke } from "@/domain/people/schema";
import type { Place } from "@/domain/people/seats";
import { Refusal, unless } from "@/domain/refusal";
import { mailSpendings } from "@/server/core/auth/asking";
import { newToken, sha256 } from "@/server/core/auth/hashes";
import { spend } from "@/server/core/auth/limits";
import { dropInvitation, indexInvitation, personByEmail } from "@/server/core/auth/people";
import { env } from "@/server/core/env";
import { sendMail } from "@/server/core/mailer";
import { at, next, seen } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { addInvitedPartners, movePartnerRow, partnersThatEverWere } from "@/server/partners/writes";
import { type InvitationRow, invitationRow } from "@/server/people/reads-invitations";
import { folded, type RefusedAddress, refusedAddresses } from "./invited-addresses";

/** An invitation's link is known only to its mail: what is kept is the hash of its token (S1). */
async function mailInvitation(
  scope: WorkspaceScope,
  invitation: InvitationRow,
  locale: Locale,
): Promise<() => Promise<void>> {
  const token = newToken();
  await indexInvitation({
    tokenHash: sha256(token),
    workspaceId: scope.workspaceId,
    invitationId: invitation.id,
    expiresAt: invitation.expiresAt,
  });
  // Somebody who has an account reads it in their language, anybody else in the one that was chosen.
  const known = await personByEmail(invitation.email);
  return () =>
    sendMail({
      to: invitation.email,
      locale: known?.locale ?? locale,
      kind: "invitation",
      link: `${env.publicUrl}/invite/${token}`,
    });
}

const AT_ONCE = 5;

/** After the transaction: first every link is known, then the mails go out, a few at a time. */
function mailAll(scope: WorkspaceScope, invitations: readonly InvitationRow[], locale: Locale): void {
  scope.after(async () => {
    const mails = await Promise.all(
      invitations.map((invitation) => mailInvitation(scope, invitation, locale)),
    );
    for (let index = 0; index < mails.length; index += AT_ONCE) {
      await Promise.all(mails.slice(index, index + AT_ONCE).map((mail) => mail()));
    }
  });
}

/** An invitation's address is for those who invite: the coordination and the organisation it is for. */
const audience = (invitation: InvitationRow) => ({
  audience: "COORDINATION" as const,
  partnerId: invitation.partnerId,
});

/** Writes invitations down and mails them once they are safe. Rules have been asked before. */
export async function sendInvitations(
  scope: WorkspaceScope,
  invited: readonly (Place & { email: string })[],
  locale: Locale,
) {
  const rows = await scope.tx.invitation.createManyAndReturn({
    data: invited.map(({ email, role, partnerId, maySign }) => ({
      id: randomUUID(),
      workspaceId: scope.workspaceId,
      email,
      role,
      partnerId,
      maySign,
      sentById: scope.member.id,
      createdAt: scope.now,
      sentAt: scope.now,
      expiresAt: expiryOf(scope.now),
    })),
    select: invitationRow,
  });
  for (const after of rows)
    scope.record({ action: "invitation.sent", kind: "INVITATION", before: null, after, ...audience(after) });
  mailAll(scope, rows, locale);
  return rows;
}

/** Each name once, spelled as it was first. */
const spelledOnce = (names: readonly string[]): string[] =>
  [...new Map(names.toReversed().map((name) => [folded(name), name])).values()].toReversed();

/** Same address twice in one go is one invitation. */
const once = <T extends { email: string }>(invited: readonly T[]): T[] => [
  ...new Map(invited.map((one) => [one.email, one])).values(),
];

/**
 * Invites people by their addresses, all to the same kind of place. An organisation that is not on the list
 * yet is put there by name, as INVITED. Either everybody is invited or nobody: what cannot be comes back per
 * address, so that the writer mends it and loses nothing.
 */
export async function invite(
  scope: WorkspaceScope,
  asked: Invite,
  locale: Locale,
): Promise<{ sent: number; refused: RefusedAddress[] }> {
  const input = { ...asked, invited: once(asked.invited) };
  const { role, maySign } = input;
  const opensSeats =
    input.partnerId === null && input.invited.some(({ partnerName }) => partnerName !== null);
  // A seat that is still to be made stands for itself in the rule; only the coordination may open one.
  unless(
    refuseInviting(scope.member, {
      role,
      maySign,
      partnerId: input.partnerId ?? (opensSeats ? "new" : null),
    }),
  );
  const partners = await partnersThatEverWere(scope);
  const seat = partners.find((partner) => partner.id === input.partnerId && !partner.removedAt);
  if (input.partnerId && (!seat || hasEnded(seat.state))) throw new Refusal("seatGone");
  const listed = new Set(
    partners.filter((partner) => !partner.removedAt).map((partner) => folded(partner.name)),
  );
  const refused = await refusedAddresses(scope, input, opensSeats ? listed : null);
  if (refused.length > 0) return { sent: 0, refused };

  const names = opensSeats ? spelledOnce(input.invited.map(({ partnerName }) => partnerName ?? "")) : [];
  const opened = new Map(
    (await addInvitedPartners(scope, names, partners)).map((partner) => [folded(partner.name), partner.id]),
  );
  const to = seat && stateWhenInvited(seat.state);
  if (seat && to) await movePartnerRow(scope, seat, to);
  const places = input.invited.map(({ email, partnerName }) => ({
    email,
    role,
    maySign,
    partnerId: opensSeats ? (opened.get(folded(partnerName ?? "")) ?? null) : input.partnerId,
  }));
  return { sent: (await sendInvitations(scope, places, input.locale ?? locale)).length, refused: [] };
}

/** An invitation that still waits for its answer. */
const findWaiting = (scope: WorkspaceScope, id: string) =>
  scope.tx.invitation.findFirst({
    where: { workspaceId: scope.workspaceId, id, acceptedAt: null, revokedAt: null },
    select: { ...invitationRow, partner: { select: { state: true, removedAt: true } } },
    relationLoadStrategy: "join",
  });

/** Sends an invitation again: seven more days and a new link; the old one is dead from now on. */
export async function resend(scope: WorkspaceScope, { invitationId, version }: Resend, locale: Locale) {
  const { partner, ...before } = seen(await findWaiting(scope, invitationId), version);
  unless(refuseInviting(scope.member, before));
  if (partner && (partner.removedAt || hasEnded(partner.state))) throw new Refusal("seatGone");
  if (!(await spend(mailSpendings(before.email, null), scope.now))) throw new Refusal("tooManyMails");
  const after = await scope.tx.invitation.update({
    where: at(scope, before),
    data: { sentAt: scope.now, expiresAt: expiryOf(scope.now), version: next },
    select: invitationRow,
  });
  scope.record({ action: "invitation.resent", kind: "INVITATION", before, after, ...audience(after) });
  scope.after(() => dropInvitation(scope.workspaceId, after.id));
  mailAll(scope, [after], locale);
  return { id: after.id, version: after.version };
}

/** Takes an invitation back. Its link keeps leading to a page that says so. */
export async function revoke(scope: WorkspaceScope, { invitationId, version }: Revoke) {
  const { partner: _, ...before } = seen(await findWaiting(scope, invitationId), version);
  unless(refuseInviting(scope.member, before));
  const after = await scope.tx.invitation.update({
    where: at(scope, before),
    data: { revokedAt: scope.now, version: next },
    select: invitationRow,
  });
  scope.record({ action: "invitation.revoked", kind: "INVITATION", before, after, ...audience(after) });
  return { id: after.id, version: after.version };
}
