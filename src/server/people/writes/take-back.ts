import { refuseInvitingMember } from "@/domain/people/inviting";
import type { TakeBackInvitations } from "@/domain/people/schema";
import { Refusal, unless } from "@/domain/refusal";
import type { WorkspaceScope } from "@/server/core/scope";
import { type ByInviting, undoInviting } from "@/server/partners/face/take-back";
import { invitationRow } from "@/server/people/reads/invitations";
import { revokeAll } from "./send-invitations";

/**
 * Takes back what one press of inviting has done: the invitations that nobody has answered, the organisations that only it
 * put on the list, and the state that it moved one to. Mails that are still held never go out; `sent` says how many are out
 * already. For whoever pressed; others withdraw an invitation each.
 */
export async function takeBackInvitations(scope: WorkspaceScope, { invitationIds }: TakeBackInvitations) {
  const { workspaceId, member } = scope;
  const invitations = await scope.tx.invitation.findMany({
    where: {
      workspaceId,
      id: { in: [...new Set(invitationIds)] },
      sentById: member.id,
      acceptedAt: null,
      revokedAt: null,
    },
    select: { ...invitationRow, createdAt: true },
  });
  for (const invitation of invitations) unless(refuseInvitingMember(member, invitation));
  const revoked = await revokeAll(scope, { id: { in: invitations.map(({ id }) => id) } });
  if (revoked.length === 0) throw new Refusal("nothingToTakeBack");
  const acts: ByInviting[] = invitations.flatMap(({ partnerId, createdAt }) =>
    partnerId ? [{ partnerId, at: createdAt }] : [],
  );
  const { removed, kept } = await undoInviting(scope, acts);
  const sent = revoked.filter(({ sentAt }) => sentAt !== null).length;
  return { revoked: revoked.length, sent, removed, kept };
}
