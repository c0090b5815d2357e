import { draftAskedOn, roundOf } from "@/domain/notifications/paths";
import { refuseNeedingTime } from "@/domain/plan/open-end";
import type { SayNeedTime } from "@/domain/plan/schema";
import { unless } from "@/domain/refusal";
import type { WorkspaceScope } from "@/server/core/scope";
import { keepOpenEnd } from "@/server/plan/writes";
import { isOpenRound } from "@/server/rounds/face";

/** Whether what stands on this page asks every organisation now: a round that is open, a draft that is not frozen yet. */
async function isAskedNow({ tx, workspaceId }: WorkspaceScope, path: string): Promise<boolean> {
  const roundId = roundOf(path);
  if (roundId)
    return (await tx.expectationRound.count({ where: { workspaceId, id: roundId, ...isOpenRound } })) > 0;
  const agreementId = draftAskedOn(path) ?? undefined;
  const where = { workspaceId, agreementId, state: "DRAFT" as const, removedAt: null };
  return (await tx.agreementVersion.count({ where })) > 0;
}

/** Says for the person's organisation until when it needs time: an open end like that of a question, under the page's name. */
export async function needTime(scope: WorkspaceScope, { path, askBy }: SayNeedTime) {
  const asked = { isAskedNow: await isAskedNow(scope, path), askBy, today: scope.today };
  unless(refuseNeedingTime(scope.member, asked));
  return keepOpenEnd(scope, { question: path, partnerId: scope.member.partnerId, askBy });
}
