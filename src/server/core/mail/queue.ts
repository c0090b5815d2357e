import { AsyncLocalStorage } from "node:async_hooks";
import type { MailTopic } from "@/domain/notifications/schema";
import { holdFor, type OutgoingKind, TAKE_BACK } from "@/domain/notifications/timing";
import { Prisma } from "@/generated/prisma/client";
import { authDb } from "@/server/core/database";
import { env } from "@/server/core/env";
import type { WorkspaceScope } from "@/server/core/scope";
import { wakeIn } from "./wake";

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

type Outgoing = Pick<
  Prisma.OutgoingMailCreateManyInput,
  "personId" | "invitationId" | "partnerId" | "pressId" | "cause"
>;

/**
 * Durable without a second truth: the rows are written at once, on the side of the people, and carry the number of this
 * transaction. PostgreSQL itself knows how that one ended (`pg_xact_status`), and the sender takes only rows whose
 * transaction was committed. So there is no moment in which a crash loses a mail of a change that happened or sends one
 * of a change that did not; the rows of a transaction that was rolled back, or run again, are forgotten.
 */
async function keep(
  scope: WorkspaceScope,
  { kind, path }: { kind: OutgoingKind; path: string },
  outgoing: readonly Outgoing[],
): Promise<void> {
  const hold = holdOf(kind);
  const dueAt = new Date(scope.now.getTime() + hold);
  const common = { workspaceId: scope.workspaceId, kind, path, createdAt: scope.now, dueAt };
  await authDb.outgoingMail.createMany({ data: outgoing.map((one) => ({ ...common, ...one })) });
  scope.after(async () => wakeIn(hold));
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
    personId,
    partnerId: pressId ? partnerId : null,
    pressId,
    cause: BigInt(cause),
  }));
  await keep(scope, { kind: topic, path }, outgoing);
}

/** The number of the transaction that asks for a mail. */
async function causeOf(scope: WorkspaceScope): Promise<bigint> {
  if (scope.cause) return BigInt(scope.cause);
  const [row] = await scope.tx.$queryRaw<{ cause: string }[]>`SELECT pg_current_xact_id()::text AS "cause"`;
  if (!row) throw new Error("a transaction without a number");
  return BigInt(row.cause);
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
  const outgoing = invitationIds.map((invitationId) => ({ invitationId, cause }));
  await keep(scope, { kind: "INVITATION", path: "invite" }, outgoing);
}
