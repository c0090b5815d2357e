import { AsyncLocalStorage } from "node:async_hooks";
import { randomUUID } from "node:crypto";
import type { MailTopic } from "@/domain/notifications/schema";
import { holdFor, type OutgoingKind, TAKE_BACK } from "@/domain/notifications/timing";
import { Prisma } from "@/generated/prisma/client";
import { env } from "@/server/core/env";
import { causeOf } from "@/server/core/jobs/ask";
import { wakeIn } from "@/server/core/jobs/sweep";
import type { WorkspaceScope } from "@/server/core/scope";
import { MAIL_LANE, type Outgoing, writeMails } from "./outbox";

/** A member who gets a mail, with the number of the transaction that asks for it. */
export interface Receiver {
  personId: string;
  partnerId: string | null;
  cause: string;
}

/** Selects the members `m` who are here and of whom `who` is true, as receivers of a mail that this transaction causes. */
export const receivers = (scope: WorkspaceScope, who: Prisma.Sql): Prisma.Sql => Prisma.sql`
  SELECT m."personId", m."partnerId", pg_current_xact_id()::text AS "cause" FROM "Membership" m
  WHERE m."workspaceId" = ${scope.workspaceId}::uuid AND m."leftAt" IS NULL AND (${who})`;

/** The same without the one who acts: nobody needs a mail about what they did themselves. */
export const readOthers = (scope: WorkspaceScope, who: Prisma.Sql): Promise<Receiver[]> =>
  scope.tx.$queryRaw<Receiver[]>(
    receivers(scope, Prisma.sql`m."id" <> ${scope.member.id}::uuid AND (${who})`),
  );

const quiet = new AsyncLocalStorage<true>();

/** Does something of which no member is mailed: an example that is played, whose people are invented or have not asked. */
export const withoutMails = <T>(work: () => Promise<T>): Promise<T> => quiet.run(true, work);

const holdOf = (kind: OutgoingKind): number => (holdFor[kind] === TAKE_BACK ? env.takeBack : holdFor[kind]);

/** Writes mails down with the number of the transaction that asks for them, as `askLater` does, and wakes the sender when they are due. */
async function keep(
  scope: WorkspaceScope,
  { kind, path }: { kind: OutgoingKind; path: string },
  to: readonly Pick<Outgoing, "recordId" | "partnerId" | "pressId" | "cause">[],
): Promise<void> {
  const hold = holdOf(kind);
  const dueAt = new Date(scope.now.getTime() + hold);
  const common = { workspaceId: scope.workspaceId, kind, createdAt: scope.now, dueAt };
  await writeMails(
    common,
    to.map((one) => ({ ...one, path, id: randomUUID() })),
  );
  scope.after(async () => wakeIn(MAIL_LANE, hold));
}

export interface MailRequest {
  topic: MailTopic;
  /** Below `/w/<workspace>/`; ids and fixed words only, never anything that somebody wrote. */
  path: string;
  to: readonly Receiver[];
  /** The press of a reminder, so that it can be taken back as one. */
  pressId?: string;
}

/** Puts mails on their way to members of this workspace, each to be sent after the hold of its kind. */
export async function queueMail(
  scope: WorkspaceScope,
  { topic, path, to, pressId }: MailRequest,
): Promise<void> {
  if (to.length === 0 || quiet.getStore()) return;
  const outgoing = to.map(({ personId, partnerId, cause }) => ({
    recordId: personId,
    partnerId: pressId ? partnerId : null,
    pressId: pressId ?? null,
    cause,
  }));
  await keep(scope, { kind: topic, path }, outgoing);
}

/**
 * Puts the mails of invitations on their way. Address and language stay with the invitation, the link is made when the
 * mail goes out, and whether it still does is the invitation's to say.
 */
export async function queueInvitations(
  scope: WorkspaceScope,
  invitationIds: readonly string[],
): Promise<void> {
  if (invitationIds.length === 0) return;
  const cause = await causeOf(scope);
  const outgoing = invitationIds.map((recordId) => ({ recordId, partnerId: null, pressId: null, cause }));
  await keep(scope, { kind: "INVITATION", path: "invite" }, outgoing);
}
