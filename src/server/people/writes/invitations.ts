import type { Locale } from "@/domain/account/schema";
import { nameKey } from "@/domain/alike";
import type { PartnerTier } from "@/domain/partners/choices";
import { hasEnded, stateWhenInvited } from "@/domain/partners/states";
import { expiryOf } from "@/domain/people/invitation";
import { refuseInvitingMember } from "@/domain/people/inviting";
import type { Invite, Resend, Revoke } from "@/domain/people/schema";
import { Refusal, unless } from "@/domain/refusal";
import { queueInvitations } from "@/server/core/mail/queue";
import { nextVersion, orConflict, whereVersion } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import {
  addInvitedPartners,
  movePartnerRow,
  type PartnerRow,
  partnersThatEverWere,
} from "@/server/partners/face";
import { invitationRow } from "@/server/people/reads/invitations";
import { countMail, doublesAmong, type RefusedAddress, refusedAddresses } from "./invited-addresses";
import { audience, giveMailsBack, sendInvitations } from "./send-invitations";

/** Each name once, spelled as it was first. */
const spelledOnce = (names: readonly string[]): string[] =>
  [...new Map(names.toReversed().map((name) => [nameKey(name), name])).values()].toReversed();

const isThere = (partner: PartnerRow) => !partner.removedAt && !hasEnded(partner.state);
const isOut = (partner: PartnerRow) => !partner.removedAt && hasEnded(partner.state);

/** The seats of the organisations with these names: those that are on the list, and new ones for the others. */
async function seatsOf(
  scope: WorkspaceScope,
  names: readonly string[],
  partners: readonly PartnerRow[],
  tier: PartnerTier | undefined,
): Promise<PartnerRow[]> {
  const wanted = new Set(names.map(nameKey));
  const there = partners.filter((partner) => isThere(partner) && wanted.has(nameKey(partner.name)));
  const known = new Set(there.map((partner) => nameKey(partner.name)));
  const others = names.filter((name) => !known.has(nameKey(name)));
  return [...there, ...(await addInvitedPartners(scope, others, partners, tier))];
}

/** Same address twice in one go is one invitation. */
const once = <T extends { email: string }>(invited: readonly T[]): T[] => [
  ...new Map(invited.map((one) => [one.email, one])).values(),
];

/**
 * Invites people by their addresses, all to the same kind of place. An organisation that is named and not on the list yet
 * is put there, as INVITED; one that stands there gets the invitation for its seat. Either everybody is invited or nobody: what cannot be comes back per
 * address, so that the writer mends it and loses nothing. The mails are held for 20 seconds, in which the press can be
 * taken back by the ids it answers with.
 */
export async function invite(
  scope: WorkspaceScope,
  wanted: Invite,
  locale: Locale,
): Promise<{ sent: number; refused: RefusedAddress[]; invitationIds: string[] }> {
  const input = { ...wanted, invited: once(wanted.invited) };
  const { role, maySign } = input;
  const opensSeats =
    input.partnerId === null && input.invited.some(({ partnerName }) => partnerName !== null);
  // A seat that is still to be made stands for itself in the rule; only the coordination may open one.
  unless(
    refuseInvitingMember(scope.member, {
      role,
      maySign,
      partnerId: input.partnerId ?? (opensSeats ? "new" : null),
    }),
  );
  const partners = await partnersThatEverWere(scope);
  const seat = partners.find((partner) => partner.id === input.partnerId && !partner.removedAt);
  if (input.partnerId && (!seat || hasEnded(seat.state))) throw new Refusal("seatGone");
  const here = new Set(partners.filter(isThere).map((partner) => nameKey(partner.name)));
  const left = new Set(
    partners
      .filter(isOut)
      .map((partner) => nameKey(partner.name))
      .filter((name) => !here.has(name)),
  );
  const listed = partners.filter((partner) => !partner.removedAt);
  const asked = opensSeats ? doublesAmong(input.invited, listed) : [];
  const refused = asked.length > 0 ? asked : await refusedAddresses(scope, input, opensSeats ? left : null);
  if (refused.length > 0) return { sent: 0, refused, invitationIds: [] };

  const names = opensSeats ? spelledOnce(input.invited.map(({ partnerName }) => partnerName ?? "")) : [];
  const seats = seat ? [seat] : await seatsOf(scope, names, partners, input.tier);
  for (const one of seats) {
    const to = stateWhenInvited(one.state);
    if (to) await movePartnerRow(scope, one, to);
  }
  const seatOf = new Map(seats.map((partner) => [nameKey(partner.name), partner.id]));
  const places = input.invited.map(({ email, name, partnerName }) => ({
    email,
    name: name ?? "",
    role,
    maySign,
    partnerId: opensSeats ? (seatOf.get(nameKey(partnerName ?? "")) ?? null) : input.partnerId,
  }));
  const sent = await sendInvitations(scope, places, input.locale ?? locale);
  return { sent: sent.length, refused: [], invitationIds: sent.map(({ id }) => id) };
}

/** An invitation that still waits for its answer. */
const findWaiting = (scope: WorkspaceScope, id: string) =>
  scope.tx.invitation.findFirst({
    where: { workspaceId: scope.workspaceId, id, acceptedAt: null, revokedAt: null },
    select: { ...invitationRow, partner: { select: { state: true, removedAt: true } } },
    relationLoadStrategy: "join",
  });

/**
 * Sends an invitation again, in the language that was chosen for it: seven more days and a new link; the old one is dead
 * once the new one is out.
 */
export async function resend(scope: WorkspaceScope, { invitationId, version }: Resend) {
  const { partner, ...before } = orConflict(await findWaiting(scope, invitationId), version);
  unless(refuseInvitingMember(scope.member, before));
  if (partner && (partner.removedAt || hasEnded(partner.state))) throw new Refusal("seatGone");
  if (!(await countMail(scope, before.email))) throw new Refusal("tooManyMails");
  const after = await scope.tx.invitation.update({
    where: whereVersion(scope, before),
    // for somebody who asked to be invited this is the yes
    data: { sentAt: null, requestedAt: null, expiresAt: expiryOf(scope.now), version: nextVersion },
    select: invitationRow,
  });
  scope.record({ action: "invitation.resent", kind: "INVITATION", before, after, ...audience(after) });
  await queueInvitations(scope, [after.id]);
  return { id: after.id, version: after.version };
}

/** Takes an invitation back. A mail that is held stays unsent; a link that is out keeps leading to a page that says so. */
export async function revoke(scope: WorkspaceScope, { invitationId, version }: Revoke) {
  const { partner: _, ...before } = orConflict(await findWaiting(scope, invitationId), version);
  unless(refuseInvitingMember(scope.member, before));
  const after = await scope.tx.invitation.update({
    where: whereVersion(scope, before),
    data: { revokedAt: scope.now, version: nextVersion },
    select: invitationRow,
  });
  scope.record({ action: "invitation.revoked", kind: "INVITATION", before, after, ...audience(after) });
  giveMailsBack(scope, [after]);
  return { id: after.id, version: after.version, unsent: after.sentAt === null };
}
