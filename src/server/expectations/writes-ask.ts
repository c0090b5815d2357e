import { needPath, refuseAsking } from "@/domain/expectations/ask-others";
import type { Ask, TakeBackAsk } from "@/domain/expectations/matrix-schema";
import {
  planReminder,
  REMINDER_REST,
  refuseReminder,
  refuseTakingBack,
} from "@/domain/notifications/reminding";
import { unless } from "@/domain/refusal";
import { Prisma } from "@/generated/prisma/client";
import { remindersSince, takeBack } from "@/server/core/mail/outbox";
import { queueMail, readOthers } from "@/server/core/mail/queue";
import { NotFound } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { standingOf } from "./reads-matrix-need";

/**
 * Asks one or many organisations whether they can bring what is missing, by a neutral mail to each who speaks for them.
 * It is held for 20 seconds, in which the press can be taken back; the request's own id is its name. An organisation that
 * was asked for the same within 24 hours is left out, and said so; when that leaves nobody, the press is refused.
 */
export async function askOthers(scope: WorkspaceScope, { category, partnerIds, requestId }: Ask) {
  const { workspaceId, tx, member } = scope;
  const wanted = new Set(partnerIds.map((id) => id.toLowerCase()));
  // Two who press at once: the second one waits, and then sees what the first one has done.
  await tx.$queryRaw`SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended(${`asked ${workspaceId}`}, 0))) AS waited`;
  const { organisations } = await standingOf(scope, { category });
  const asking = organisations.filter((one) => one.asks > 0).map((one) => one.partnerId);
  unless(refuseAsking(member, asking));
  const chosen = organisations.filter((one) => wanted.has(one.partnerId));
  if (chosen.length !== wanted.size) throw new NotFound();
  const path = needPath(category);
  const since = new Date(scope.now.getTime() - REMINDER_REST);
  const earlier = await remindersSince({ workspaceId, partnerIds: [...wanted] }, since, requestId, "ASKED");
  const plan = planReminder(
    chosen.map(({ partnerId, people }) => ({
      partnerId,
      own: partnerId === member.partnerId,
      people,
      reminders: earlier.filter((one) => one.partnerId === partnerId),
    })),
    path,
    scope.now,
  );
  unless(refuseReminder(plan), { count: wanted.size });
  const to = await readOthers(
    scope,
    Prisma.sql`m."role" IN ('REPRESENTATIVE', 'COORDINATOR') AND m."partnerId" = ANY(${plan.remind}::uuid[])`,
  );
  await queueMail(scope, { topic: "ASKED", path, pressId: requestId, to });
  return {
    askId: requestId.toLowerCase(),
    asked: plan.remind.length,
    resting: plan.resting.length,
    empty: plan.empty.length,
  };
}

/** Takes a question back while it is held. Only who pressed knows its name. */
export async function takeBackAsk(scope: WorkspaceScope, { askId }: TakeBackAsk) {
  unless(refuseTakingBack(await takeBack(scope.workspaceId, askId, scope.now)));
  return { done: true };
}
