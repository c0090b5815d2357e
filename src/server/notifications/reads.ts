import { topicsFor } from "@/domain/notifications/topics";

import { readUnsubscribeToken } from "@/server/core/mail/unsubscribe-token";
import { orNotFound } from "@/server/core/rows";
import { throughDoor, type WorkspaceScope } from "@/server/core/scope";

/** What a member has switched off. Nobody else reads it: it is no one else's business. */
export async function readOff(scope: WorkspaceScope, memberId: string) {
  const member = await scope.tx.membership.findFirst({
    where: { workspaceId: scope.workspaceId, id: memberId },
    select: { mailsOff: true },
  });
  return orNotFound(member).mailsOff;
}

/** The kinds of mail that can reach the reader here, each with whether they want it. */
export async function readChoices(scope: WorkspaceScope) {
  const off = await readOff(scope, scope.member.id);
  return { topics: topicsFor(scope.member).map((topic) => ({ topic, on: !off.includes(topic) })) };
}

/** Nobody is signed in where a mail's link is opened; the door needs a person, and this is none. */
export const NOBODY = "00000000-0000-0000-0000-000000000000";

/**
 * What the link at the foot of a mail would switch off, and whether it is off already; null for a token that is not
 * ours. Reading changes nothing, so that scanners may open it (REQ-A2). Says nothing about the workspace.
 */
export async function readUnsubscription(token: string) {
  const what = readUnsubscribeToken(token);
  if (!what) return null;
  const { workspaceId, memberId, topic } = what;
  const off = await throughDoor(workspaceId, NOBODY, "mail", (scope) =>
    scope.tx.membership.findFirst({ where: { workspaceId, id: memberId }, select: { mailsOff: true } }),
  );
  return off && { workspaceId, topic, done: off.mailsOff.includes(topic) };
}
