import { agreementOf, draftAskedOn } from "@/domain/notifications/paths";
import type { CancelReminder, Choose, Remind } from "@/domain/notifications/schema";
import { offAfter, topicsFor } from "@/domain/notifications/topics";
import { pressOnce, takePressBack } from "@/server/core/mail/press";
import { readUnsubscribeToken } from "@/server/core/mail/unsubscribe-token";
import { NotFound, orNotFound } from "@/server/core/rows";
import { throughDoor, type WorkspaceScope } from "@/server/core/scope";
import { NOBODY, readOff } from "./reads";
import { wouldBeReminded } from "./reads/missing";

/**
 * Switches kinds of mail off and on for oneself in this workspace. No event: what somebody wants to be mailed about is
 * nobody else's business, and it has no version, because only its owner writes it.
 */
export async function choose(scope: WorkspaceScope, { off }: Choose) {
  const { workspaceId, member } = scope;
  const before = await readOff(scope, member.id);
  await scope.tx.membership.update({
    where: { workspaceId_id: { workspaceId, id: member.id } },
    data: { mailsOff: offAfter(before, off, topicsFor(member)) },
    select: { id: true },
  });
  return { done: true };
}

/** Switches one kind off, for whoever holds the link of a mail. Pressed again it is off still. Null for a token that is not ours. */
export async function unsubscribe(token: string) {
  const what = readUnsubscribeToken(token);
  if (!what) return null;
  const { workspaceId, memberId, topic } = what;
  return throughDoor(workspaceId, NOBODY, "mail", async (scope) => {
    const changed = await scope.tx.$executeRaw`
      UPDATE "Membership" SET "mailsOff" = array_append(array_remove("mailsOff", ${topic}::"MailTopic"), ${topic}::"MailTopic")
      WHERE "workspaceId" = ${workspaceId}::uuid AND "id" = ${memberId}::uuid`;
    return changed === 1 ? { done: true } : null;
  });
}

/** The organisations that are to be reminded, each with the number of people whom that would reach. */
async function peopleOf(scope: WorkspaceScope, partnerIds: readonly string[]) {
  const partners = await scope.tx.partner.findMany({
    where: { workspaceId: scope.workspaceId, id: { in: [...partnerIds] }, removedAt: null },
    select: { id: true, _count: { select: { memberships: { where: wouldBeReminded(scope) } } } },
  });
  if (partners.length !== partnerIds.length) throw new NotFound();
  return partners.map(({ id, _count }) => ({ partnerId: id, people: _count.memberships }));
}

/**
 * Reminds one or many organisations of a page, by a mail to each who speaks for them. It is held and rests as every press
 * does (core/mail/press.ts).
 */
export async function remind(scope: WorkspaceScope, { partnerIds, path, requestId }: Remind) {
  const { workspaceId, tx } = scope;
  const agreementId = agreementOf(path) ?? draftAskedOn(path);
  if (agreementId)
    orNotFound(
      await tx.agreement.findFirst({
        where: { workspaceId, id: agreementId, removedAt: null },
        select: { id: true },
      }),
    );
  const partners = await peopleOf(scope, [...new Set(partnerIds.map((id) => id.toLowerCase()))]);
  const pressed = await pressOnce(scope, { topic: "REMINDER", path, requestId, partners });
  const { pressId: reminderId, reached: reminded, resting, empty } = pressed;
  return { reminderId, reminded, resting, empty };
}

/** Takes a reminder back while it is held. */
export const cancelReminder = (scope: WorkspaceScope, { reminderId }: CancelReminder) =>
  takePressBack(scope, reminderId);
