import { type MailTopic, mailTopics } from "@/domain/notifications/schema";
import { KEPT, LEASE, type OutgoingKind, takesAlong } from "@/domain/notifications/timing";
import { Prisma } from "@/generated/prisma/client";
import { authDb } from "@/server/core/database";

interface Claimed {
  workspaceId: string;
  rows: string[];
  paths: string[];
  /** When it was asked for, the last time where that was more than once. */
  askedAt: Date;
  /** How often it has been tried, this time included; of several rows the one that was asked for last counts. */
  tries: number;
}

/** To a member: what several rows of one kind for one person in one workspace have become. */
export interface MemberMail extends Claimed {
  kind: MailTopic;
  personId: string;
}

/** To somebody who is invited and may be nobody's person yet. */
export interface InvitationMail extends Claimed {
  kind: "INVITATION";
  invitationId: string;
}

/** One mail as it goes out. */
export type DueMail = MemberMail | InvitationMail;

interface ClaimedRow {
  id: string;
  workspaceId: string;
  /** The person, or the invitation. */
  receiver: string;
  kind: OutgoingKind;
  path: string;
  attempts: number;
  createdAt: Date;
}

const AT_ONCE = 20;
const gathering = [...mailTopics, "INVITATION" as const].filter(takesAlong);

/**
 * How the transaction ended that asked for a mail; null while it runs, and for one whose number this database does not
 * know (it came back from a backup). A row that was claimed once has none any more: it is safe.
 */
const ended = Prisma.sql`CASE WHEN "cause" IS NULL THEN 'committed'
  WHEN "cause" < pg_snapshot_xmax(pg_current_snapshot())::text::bigint THEN pg_xact_status("cause"::text::xid8) END`;

/** The rows of one workspace, or all of them. */
const rowsOf = (workspaceId?: string): Prisma.Sql =>
  workspaceId ? Prisma.sql`"workspaceId" = ${workspaceId}::uuid` : Prisma.sql`true`;

const mailOf = ({ workspaceId, receiver, kind, attempts, createdAt }: ClaimedRow): DueMail => {
  const claimed = { workspaceId, rows: [], paths: [], askedAt: createdAt, tries: attempts };
  return kind === "INVITATION"
    ? { ...claimed, kind, invitationId: receiver }
    : { ...claimed, kind, personId: receiver };
};

/** Rows of one receiver, workspace and kind become one mail. */
function together(rows: readonly ClaimedRow[]): DueMail[] {
  const mails = new Map<string, DueMail>();
  for (const row of rows) {
    const key = `${row.workspaceId} ${row.receiver} ${row.kind}`;
    const mail = mails.get(key) ?? mailOf(row);
    mail.rows.push(row.id);
    mail.paths.push(row.path);
    mail.tries = Math.min(mail.tries, row.attempts);
    if (row.createdAt > mail.askedAt) mail.askedAt = row.createdAt;
    mails.set(key, mail);
  }
  return [...mails.values()];
}

/**
 * Takes up to twenty mails that are due, for this sender alone. Of the rows of one receiver, workspace and kind the first
 * is the lock: another sender skips it and therefore the others too, so that two at once never send twice. What is
 * claimed is due again when the lease is over, in case this sender dies before it says how it went: then a mail may go
 * out a second time, which is the lesser harm.
 */
export async function claimDue(now: Date, workspaceId?: string): Promise<DueMail[]> {
  const leaseEnd = new Date(now.getTime() + LEASE);
  const rows = await authDb.$queryRaw<ClaimedRow[]>`
    WITH waiting AS (
      SELECT "id", "workspaceId", coalesce("personId", "invitationId") AS "receiver", "kind", "dueAt" FROM "auth"."OutgoingMail"
      WHERE "sentAt" IS NULL AND "cancelledAt" IS NULL AND (${rowsOf(workspaceId)}) AND (${ended}) = 'committed'
    ), first AS (
      SELECT DISTINCT ON ("workspaceId", "receiver", "kind") "id" FROM waiting
      ORDER BY "workspaceId", "receiver", "kind", "dueAt", "id"
    ), head AS (
      SELECT m."workspaceId", coalesce(m."personId", m."invitationId") AS "receiver", m."kind" FROM "auth"."OutgoingMail" m
      WHERE m."id" IN (SELECT "id" FROM first) AND m."dueAt" <= ${now} AND m."sentAt" IS NULL AND m."cancelledAt" IS NULL
      ORDER BY m."dueAt", m."id" LIMIT ${AT_ONCE} FOR UPDATE SKIP LOCKED
    )
    UPDATE "auth"."OutgoingMail" o SET "attempts" = o."attempts" + 1, "dueAt" = ${leaseEnd}, "cause" = NULL
    FROM head h
    WHERE o."workspaceId" = h."workspaceId" AND coalesce(o."personId", o."invitationId") = h."receiver" AND o."kind" = h."kind"
      AND o."id" IN (SELECT "id" FROM waiting) AND o."sentAt" IS NULL AND o."cancelledAt" IS NULL
      AND (o."dueAt" <= ${now} OR o."kind" = ANY(${gathering}))
    RETURNING o."id", o."workspaceId", h."receiver", o."kind", o."path", o."attempts", o."createdAt"`;
  return together(rows);
}

/** Says how it went with a claimed mail: sent, silent for good, or due again later. */
export async function settle(
  mail: DueMail,
  how: { sentAt: Date } | { cancelledAt: Date } | { dueAt: Date },
): Promise<void> {
  await authDb.outgoingMail.updateMany({ where: { id: { in: mail.rows } }, data: how });
}

/** Forgets what is done for seven days, and what was never meant: the rows of transactions that were rolled back. */
export async function forgetDone(now: Date, workspaceId?: string): Promise<void> {
  const before = new Date(now.getTime() - KEPT);
  await authDb.$executeRaw`
    DELETE FROM "auth"."OutgoingMail" WHERE (${rowsOf(workspaceId)}) AND ("sentAt" < ${before} OR "cancelledAt" < ${before}
      OR (${ended}) = 'aborted' OR ("createdAt" < ${before} AND "sentAt" IS NULL AND "cancelledAt" IS NULL))`;
}

/** A reminder, or somebody's question, that an organisation was sent or will be. */
export interface EarlierReminder {
  partnerId: string;
  path: string;
  at: Date;
}

/** The mails of one topic to these organisations since a moment, without those that were taken back. One press counts once. */
export async function remindersSince(
  of: { workspaceId: string; partnerIds: readonly string[] },
  since: Date,
  exceptPress: string | null,
  topic: MailTopic = "REMINDER",
): Promise<EarlierReminder[]> {
  return authDb.$queryRaw<EarlierReminder[]>`
    SELECT "partnerId", "path", max("createdAt") AS "at" FROM "auth"."OutgoingMail"
    WHERE "workspaceId" = ${of.workspaceId}::uuid AND "kind" = ${topic} AND "partnerId" = ANY(${[...of.partnerIds]}::uuid[])
      AND "createdAt" > ${since} AND "cancelledAt" IS NULL AND "pressId" IS DISTINCT FROM ${exceptPress}::uuid AND (${ended}) IS DISTINCT FROM 'aborted'
    GROUP BY "pressId", "partnerId", "path"`;
}

/** Takes back what one press has put on its way, as far as no sender has it yet; answers how many that were. */
export async function takeBack(workspaceId: string, pressId: string, now: Date): Promise<number> {
  const { count } = await authDb.outgoingMail.updateMany({
    where: { workspaceId, pressId, attempts: 0, sentAt: null, cancelledAt: null },
    data: { cancelledAt: now },
  });
  return count;
}
