import { domainsAlone } from "@/domain/alike";
import { WHOLE, whole } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";

/**
 * What a list is compared with before it is sent: names on the register with the domains of their contacts, and addresses that an invitation
 * waits for. Who has an account or is a member is not among it: that is answered for the lines that are sent (REQ-A6).
 */
export async function readKnown(scope: WorkspaceScope) {
  const { workspaceId, now } = scope;
  const partners = await scope.tx.partner.findMany({
    where: { workspaceId, removedAt: null },
    orderBy: { id: "asc" },
    take: WHOLE + 1,
    select: { name: true, contact: true },
  });
  const waiting = await scope.tx.invitation.findMany({
    where: { workspaceId, acceptedAt: null, revokedAt: null, requestedAt: null, expiresAt: { gt: now } },
    orderBy: { id: "asc" },
    take: WHOLE + 1,
    select: { email: true },
  });
  return {
    listed: whole(partners).map(({ name, contact }) => ({ name, contact: domainsAlone(contact) })),
    invited: whole(waiting).map(({ email }) => email),
  };
}
