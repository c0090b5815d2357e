import { MINUTE } from "@/domain/calendar";
import { NotFound } from "@/server/core/errors";
import type { DueJob, JobLane, Verdict } from "@/server/core/jobs/lane";
import { type DueWhere, workLane } from "@/server/core/jobs/work";
import { log } from "@/server/core/log";
import { asJob } from "@/server/core/scope";
import { ROUND_END } from "./next-look";
import { lookAtRound } from "./writes/ending";

async function lookOnce({ workspaceId, recordId }: DueJob): Promise<Verdict> {
  try {
    const again = await asJob(workspaceId, ROUND_END, (scope) => lookAtRound(scope, recordId));
    return again ? { again } : "done";
  } catch (error) {
    if (!(error instanceof NotFound)) throw error;
    log().debug({ what: "round is gone", workspaceId });
    return "dropped";
  }
}

/** Rounds whose last day is over, or near. Two workers on one round are no harm: the round is revealed by one row, once. */
export const roundLane: JobLane = {
  name: "rounds",
  kinds: [ROUND_END],
  lease: 3 * MINUTE,
  atOnce: 4,
  run: lookOnce,
};

/** Ends the rounds whose last day is over and tells those who have not answered two days before it. */
export const endDueRounds = (where: DueWhere = {}): Promise<void> => workLane(roundLane, where);
