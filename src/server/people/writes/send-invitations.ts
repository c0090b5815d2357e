import { randomUUID } from "node:crypto";
import type { Role } from "@/domain/access/roles";
import type { Locale } from "@/domain/account/schema";
import { expiryOf } from "@/domain/people/invitation";
import type { MemberPlace } from "@/domain/people/seats";
import { mailSpendings } from "@/server/core/auth/asking";
import { giveBack } from "@/server/core/auth/limits/limits";
import { queueInvitations } from "@/server/core/mail/queue";
import { nextVersion } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { type InvitationRow, invitationRow } from "@/server/people/reads/invitations";

/** An invitation's address is for those who invite: the coordination and the organisation it is for. */
export const audience = (invitation: InvitationRow) => ({
  audience: "COORDINATION" as const,
  partnerId: invitation.partnerId,
});

/** Writes invitations down and puts their mails on their way, in this language. Rules have been asked before. */
export async function sendInvitations(
  scope: WorkspaceScope,
  invited: readonly (MemberPlace & { email: string; name?: string })[],
  locale: Locale,
): Promise<InvitationRow[]> {
  const rows = await scope.tx.invitation.createManyAndReturn({
    data: invited.map(({ email, name = "", role, partnerId, maySign }) => ({
      id: randomUUID(),
      workspaceId: scope.workspaceId,
      email,
      name,
      role,
      partnerId,
      maySign,
      locale,
      sentById: scope.member.id,
      createdAt: scope.now,
      expiresAt: expiryOf(scope.now),
    })),
    select: invitationRow,
  });
  for (const after of rows)
    scope.record({ action: "invitation.sent", kind: "INVITATION", before: null, after, ...audience(after) });
  await queueInvitations(
    scope,
    rows.map(({ id }) => id),
  );
  return rows;
}

/** A mail that never went out does not count for its address: who takes it back may invite again. */
export function giveMailsBack(scope: WorkspaceScope, revoked: readonly InvitationRow[]): void {
  const held = revoked.filter(({ sentAt }) => sentAt === null);
  const keys = held.flatMap(({ email }) => mailSpendings(email, null).map(({ key }) => key));
  if (keys.length > 0) scope.after(() => giveBack(keys));
}

/** Takes these invitations back as far as nobody has answered them. Those whose mail is held stay unsent. */
export async function revokeAll(
  scope: WorkspaceScope,
  which: { id: { in: string[] } } | { partnerId: { in: string[] } } | { sentById: string; role?: Role },
): Promise<InvitationRow[]> {
  const revoked = await scope.tx.invitation.updateManyAndReturn({
    where: { ...which, workspaceId: scope.workspaceId, acceptedAt: null, revokedAt: null },
    data: { revokedAt: scope.now, version: nextVersion },
    select: invitationRow,
  });
  for (const after of revoked) {
    const before = { ...after, revokedAt: null, version: after.version - 1 };
    scope.record({ action: "invitation.revoked", kind: "INVITATION", before, after, ...audience(after) });
  }
  giveMailsBack(scope, revoked);
  return revoked;
}
