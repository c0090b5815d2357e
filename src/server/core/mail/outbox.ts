import { type MailTopic, mailTopics } from "@/domain/notifications/schema";
import type { OutgoingKind } from "@/domain/notifications/timing";
import { Prisma } from "@/generated/prisma/client";
import { authDb } from "@/server/core/database";
import { endOfTransaction } from "@/server/core/jobs/ask";
import type { DueJob } from "@/server/core/jobs/lane";

/** To a member: what several rows of one kind for one person in one workspace have become. */
export interface MemberMail {
  kind: MailTopic;
  workspaceId: string;
  personId: string;
  paths: string[];
}

/** To somebody who is invited and may be nobody's person yet. */
export interface InvitationMail {
  kind: "INVITATION";
  workspaceId: string;
  invitationId: string;
  askedAt: Date;
}

/** One mail as it goes out. */
export type DueMail = MemberMail | InvitationMail;

/** The lane on which mails go out. */
export const MAIL_LANE = "mail";
const PREFIX = "MAIL_";

/** The kind of job that sends a mail of this kind. */
export const jobKindOf = (kind: OutgoingKind): string => `${PREFIX}${kind}`;

const outgoingKinds: readonly OutgoingKind[] = [...mailTopics, "INVITATION"];
export const mailJobKinds = (which: (kind: OutgoingKind) => boolean = () => true): string[] =>
  outgoingKinds.filter(which).map(jobKindOf);

/** The mail that a claimed job is. */
export async function mailOf({
  kind: jobKind,
  workspaceId,
  recordId,
  rows,
  askedAt,
}: DueJob): Promise<DueMail> {
  const kind = jobKind.slice(PREFIX.length) as OutgoingKind;
  if (kind === "INVITATION") return { kind, workspaceId, invitationId: recordId, askedAt };
  const mails = await authDb.outgoingMail.findMany({ where: { id: { in: rows } }, select: { path: true } });
  return { kind, workspaceId, personId: recordId, paths: mails.map(({ path }) => path) };
}

export interface Outgoing {
  id: string;
  recordId: string;
  path: string;
  partnerId: string | null;
  pressId: string | null;
  /** The number of the transaction that asks for it (see `askLater`). */
  cause: string;
}

/** Writes mails down beside the change that asks for them, each as a job and what is special about it, in one statement. */
export async function writeMails(
  common: { workspaceId: string; kind: OutgoingKind; createdAt: Date; dueAt: Date },
  outgoing: readonly Outgoing[],
): Promise<void> {
  const { workspaceId, kind, createdAt, dueAt } = common;
  await authDb.$executeRaw`
    WITH asked AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(outgoing)}::jsonb)
        AS m("id" uuid, "recordId" uuid, "path" text, "partnerId" uuid, "pressId" uuid, "cause" bigint)
    ), due AS (
      INSERT INTO "auth"."Due" ("id", "kind", "workspaceId", "recordId", "createdAt", "dueAt", "cause")
      SELECT "id", ${jobKindOf(kind)}, ${workspaceId}::uuid, "recordId", ${createdAt}, ${dueAt}, "cause" FROM asked
    )
    INSERT INTO "auth"."OutgoingMail" ("id", "path", "partnerId", "pressId") SELECT "id", "path", "partnerId", "pressId" FROM asked`;
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
  const asked = endOfTransaction(Prisma.sql`d."cause"`);
  const unwanted = endOfTransaction(Prisma.sql`d."takenBack"`);
  return authDb.$queryRaw<EarlierReminder[]>`
    SELECT m."partnerId", m."path", max(d."createdAt") AS "at" FROM "auth"."Due" d JOIN "auth"."OutgoingMail" m ON m."id" = d."id"
    WHERE d."workspaceId" = ${of.workspaceId}::uuid AND d."kind" = ${jobKindOf(topic)} AND m."partnerId" = ANY(${[...of.partnerIds]}::uuid[])
      AND d."createdAt" > ${since} AND d."droppedAt" IS NULL AND m."pressId" IS DISTINCT FROM ${exceptPress}::uuid
      AND (${asked}) IS DISTINCT FROM 'aborted' AND (${unwanted}) IS DISTINCT FROM 'committed'
    GROUP BY m."pressId", m."partnerId", m."path"`;
}

/**
 * Takes back what one press has put on its way, as far as no sender has it yet; answers how many that were. From here on
 * nobody sends them while the transaction with this number runs, and after it only if it was rolled back.
 */
export async function takeBack(workspaceId: string, pressId: string, cause: string): Promise<number> {
  return authDb.$executeRaw`
    UPDATE "auth"."Due" d SET "takenBack" = ${cause}::text::bigint FROM "auth"."OutgoingMail" m
    WHERE m."id" = d."id" AND m."pressId" = ${pressId}::uuid AND d."workspaceId" = ${workspaceId}::uuid
      AND d."attempts" = 0 AND d."doneAt" IS NULL AND d."droppedAt" IS NULL
      AND (d."takenBack" IS NULL OR ${endOfTransaction(Prisma.sql`d."takenBack"`)} = 'aborted')`;
}
