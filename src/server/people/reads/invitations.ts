import { shownAddress } from "@/domain/address";
import { DAY } from "@/domain/calendar";
import { invitationStateOf, mailStandingOf } from "@/domain/people/invitation";
import { refuseInvitingMember } from "@/domain/people/inviting";
import type { Prisma } from "@/generated/prisma/client";
import { PAGE_SIZE, page } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { isHere, partnerLook } from "@/server/organisations/face";

/** The row as writes change it and history keeps it. */
export const invitationRow = {
  id: true,
  email: true,
  name: true,
  role: true,
  partnerId: true,
  maySign: true,
  locale: true,
  sentById: true,
  sentAt: true,
  expiresAt: true,
  acceptedAt: true,
  revokedAt: true,
  requestedAt: true,
  version: true,
} satisfies Prisma.InvitationSelect;

export type InvitationRow = Prisma.InvitationGetPayload<{ select: typeof invitationRow }>;

/**
 * Invitations that wait for an answer, the newest first, with the days they have left; an expired one stays
 * until somebody sends it again or takes it back. The policy shows a representative only those of their organisation.
 */
export async function listInvitations(scope: WorkspaceScope, after?: string) {
  const { workspaceId, now } = scope;
  const invitations = await scope.tx.invitation.findMany({
    where: {
      workspaceId,
      acceptedAt: null,
      revokedAt: null,
      OR: [{ partnerId: null }, { partner: isHere }],
    },
    orderBy: [{ requestedAt: { sort: "asc", nulls: "last" } }, { createdAt: "desc" }, { id: "desc" }],
    ...(after && { cursor: { workspaceId_id: { workspaceId, id: after } }, skip: 1 }),
    take: PAGE_SIZE + 1,
    select: {
      ...invitationRow,
      partner: { select: partnerLook },
      sentBy: { select: { name: true } },
    },
    relationLoadStrategy: "join",
  });
  const { rows, next } = page(invitations, (invitation) => invitation.id);
  const shown = rows.map(
    ({ sentAt, expiresAt, acceptedAt, revokedAt, requestedAt, sentBy, ...invitation }) => {
      const mine = refuseInvitingMember(scope.member, invitation) === null;
      return {
        ...invitation,
        email: shownAddress(invitation.email),
        sentBy: sentBy.name,
        mail: requestedAt ? ("SENT" as const) : mailStandingOf({ sentAt, expiresAt }, now),
        expired: invitationStateOf({ acceptedAt, revokedAt, expiresAt }, now) === "EXPIRED",
        daysLeft: Math.max(0, Math.ceil((expiresAt.getTime() - now.getTime()) / DAY)),
        // what goes out in a moment need not be sent again
        asks: requestedAt !== null,
        may: {
          resend: mine && (requestedAt !== null || mailStandingOf({ sentAt, expiresAt }, now) !== "HELD"),
          revoke: mine,
        },
      };
    },
  );
  return { invitations: shown, next };
}
