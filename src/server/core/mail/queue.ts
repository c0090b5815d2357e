import type { MailTopic } from "@/domain/notifications/schema";
import { holdFor } from "@/domain/notifications/timing";
import { Prisma } from "@/generated/prisma/client";
import { authDb } from "@/server/core/database";
import type { WorkspaceScope } from "@/server/core/scope";
import { wakeIn } from "./wake";

export interface MailRequest {
  topic: MailTopic;
  /** Below `/w/<workspace>/`; ids and fixed words only, never anything that somebody wrote. */
  path: string;
  /** Which memberships `m` get it, beside being here still. */
  who: Prisma.Sql;
  /** Whether the one who causes it gets it too. */
  alsoSelf?: boolean;
  /** The press of a reminder, so that it can be taken back as one. */
  pressId?: string;
}

/**
 * Puts mails on their way for members of this workspace, each to be sent after the hold of its kind.
 *
 * Durable without a second truth: the rows are written at once, on the side of the people, and carry the number of this
 * transaction. PostgreSQL itself knows how that one ended (`pg_xact_status`), and the sender takes only rows whose
 * transaction was committed. So there is no moment in which a crash loses a mail of a change that happened or sends one
 * of a change that did not; the rows of a transaction that was rolled back, or run again, are forgotten.
 */
export async function queueMail(scope: WorkspaceScope, mail: MailRequest): Promise<void> {
  const others = mail.alsoSelf ? Prisma.empty : Prisma.sql`AND m."id" <> ${scope.member.id}::uuid`;
  const people = await scope.tx.$queryRaw<{ personId: string; partnerId: string | null; cause: string }[]>`
    SELECT m."personId", m."partnerId", pg_current_xact_id()::text AS "cause" FROM "Membership" m
    WHERE m."workspaceId" = ${scope.workspaceId}::uuid AND m."leftAt" IS NULL ${others} AND (${mail.who})`;
  if (people.length === 0) return;
  const hold = holdFor[mail.topic];
  await authDb.outgoingMail.createMany({
    data: people.map(({ personId, partnerId, cause }) => ({
      workspaceId: scope.workspaceId,
      personId,
      kind: mail.topic,
      path: mail.path,
      partnerId: mail.pressId ? partnerId : null,
      pressId: mail.pressId,
      cause: BigInt(cause),
      createdAt: scope.now,
      dueAt: new Date(scope.now.getTime() + hold),
    })),
  });
  scope.after(async () => wakeIn(hold));
}
