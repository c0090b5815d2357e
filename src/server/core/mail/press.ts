import {
  planReminder,
  REMINDER_REST,
  type RemindedFacts,
  refuseReminder,
  refuseTakingBack,
} from "@/domain/notifications/reminding";
import type { MailTopic } from "@/domain/notifications/schema";
import { unless } from "@/domain/refusal";
import { Prisma } from "@/generated/prisma/client";
import { causeOf } from "@/server/core/jobs/ask";
import type { WorkspaceScope } from "@/server/core/scope";
import { remindersSince, takeBack } from "./outbox";
import { queueMail, readOthers } from "./queue";

/** What a press asks of organisations: a mail to everybody who speaks for one of them. */
export interface Press {
  topic: Extract<MailTopic, "REMINDER" | "ASKED">;
  /** The page that the mail leads to, below the workspace. */
  path: string;
  /** The request's own id: the name under which the press can be taken back. */
  requestId: string;
  /** With the number of people whom the mail would reach, without the one who presses. */
  partners: readonly Pick<RemindedFacts, "partnerId" | "people">[];
}

export interface Pressed {
  pressId: string;
  /** Organisations that get the mail, that had the same one within 24 hours, and for which nobody speaks. */
  reached: number;
  resting: number;
  empty: number;
}

/** Two who press at once: the second one waits, and then sees what the first one has done. */
const oneAfterTheOther = ({ tx, workspaceId }: WorkspaceScope, topic: MailTopic) =>
  tx.$queryRaw`SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended(${`${topic} ${workspaceId}`}, 0))) AS waited`;

/**
 * Puts the mails of one press on their way. They are held for 20 seconds, in which the press can be taken back. An
 * organisation that had the same within 24 hours is left out, and counted; when that leaves nobody, the press is refused.
 */
export async function pressOnce(scope: WorkspaceScope, press: Press): Promise<Pressed> {
  const { workspaceId, member, now } = scope;
  const { topic, path, requestId, partners } = press;
  await oneAfterTheOther(scope, topic);
  const partnerIds = partners.map(({ partnerId }) => partnerId);
  const since = new Date(now.getTime() - REMINDER_REST);
  const earlier = await remindersSince({ workspaceId, partnerIds }, since, requestId, topic);
  const facts = partners.map(({ partnerId, people }) => ({
    partnerId,
    own: partnerId === member.partnerId,
    people,
    reminders: earlier.filter((one) => one.partnerId === partnerId),
  }));
  const plan = planReminder(facts, path, now);
  unless(refuseReminder(plan), { count: partners.length });
  const speaks = Prisma.sql`m."role" IN ('REPRESENTATIVE', 'COORDINATOR') AND m."partnerId" = ANY(${plan.remind}::uuid[])`;
  await queueMail(scope, { topic, path, pressId: requestId, to: await readOthers(scope, speaks) });
  return {
    pressId: requestId.toLowerCase(),
    reached: plan.remind.length,
    resting: plan.resting.length,
    empty: plan.empty.length,
  };
}

/** Takes a press back while its mails are held. Only who pressed knows its name. */
export async function takePressBack(scope: WorkspaceScope, pressId: string): Promise<{ done: true }> {
  unless(refuseTakingBack(await takeBack(scope.workspaceId, pressId, await causeOf(scope))));
  return { done: true };
}
