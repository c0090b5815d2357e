import { type Day, dayAfter, endOf, type Zone } from "@/domain/calendar";
import { authDb } from "./database";

/** So many days before the last one, those who have not answered are told. */
export const TOLD_BEFORE = 2;
/** As long as one process keeps a due round to itself. */
const LEASE = 3 * 60_000;
const AT_ONCE = 20;

export interface DueRound {
  workspaceId: string;
  roundId: string;
}

/** When the job must look at a round next: two days before its last day (said in the morning of it), then at its end. */
export function nextLook(endsOn: Day, { now, zone }: { now: Date; zone: Zone }): Date {
  const told = endOf(dayAfter(endsOn, -TOLD_BEFORE - 1), zone);
  return told > now ? told : endOf(endsOn, zone);
}

/**
 * Notes when the job must look at a round. Written beside the round, not with it: should the transaction fail, the job
 * finds the round as it is and notes anew, so this may lag and never lies for long.
 */
export async function noteEnd(round: DueRound, dueAt: Date): Promise<void> {
  const key = { workspaceId: round.workspaceId, roundId: round.roundId };
  await authDb.roundEnd.upsert({
    where: { workspaceId_roundId: key },
    create: { ...key, dueAt },
    update: { dueAt },
  });
}

/** Forgets a round that is over. */
export async function forgetEnd({ workspaceId, roundId }: DueRound): Promise<void> {
  await authDb.roundEnd.deleteMany({ where: { workspaceId, roundId } });
}

/** Takes up to twenty rounds that are due, for this process alone; due again after the lease, should it die. */
export async function claimEnds(now: Date): Promise<DueRound[]> {
  const lease = new Date(now.getTime() + LEASE);
  return authDb.$queryRaw<DueRound[]>`
    UPDATE "auth"."RoundEnd" SET "dueAt" = ${lease} WHERE ("workspaceId", "roundId") IN (
      SELECT "workspaceId", "roundId" FROM "auth"."RoundEnd" WHERE "dueAt" <= ${now}
      ORDER BY "dueAt" LIMIT ${AT_ONCE} FOR UPDATE SKIP LOCKED)
    RETURNING "workspaceId", "roundId"`;
}
