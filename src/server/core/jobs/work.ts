import { now } from "@/server/core/clock";
import { logCode } from "@/server/core/errors";
import { log } from "@/server/core/log";
import { claimJobs, forgetJobs, settleJob } from "./claim";
import type { DueJob, JobLane, Verdict } from "./lane";

function settlementOf(lane: JobLane, job: DueJob, verdict: Verdict): Parameters<typeof settleJob>[1] {
  if (verdict === "done") return { doneAt: now() };
  if (verdict === "dropped") return { droppedAt: now() };
  if (verdict !== "failed") return { dueAt: verdict.again, attempts: 0 };
  const pause = lane.pauseAfter?.(job.tries) ?? null;
  if (pause !== null) return { dueAt: new Date(now().getTime() + pause) };
  log().error({ what: "given up", kind: job.kind, tries: job.tries });
  return { droppedAt: now() };
}

/** One job, which stands in no other one's way when it goes wrong. */
async function runJob(lane: JobLane, job: DueJob): Promise<void> {
  try {
    await settleJob(job, settlementOf(lane, job, await lane.run(job)));
  } catch (error) {
    log().error({ what: "job not done", kind: job.kind, tries: job.tries, code: logCode(error) });
  }
}

/** What is worked on: what is due in one workspace or in all, and what was due at a moment or is due now. */
export interface DueWhere {
  workspaceId?: string;
  at?: Date;
}

/** Does everything of a lane that is due, a few at a time. Any number of workers may do this at once, also in several processes. */
export async function workLane(lane: JobLane, { workspaceId, at }: DueWhere = {}): Promise<void> {
  const claim = () => claimJobs(lane, at ?? now(), workspaceId);
  for (let jobs = await claim(); jobs.length > 0; jobs = await claim()) {
    for (let index = 0; index < jobs.length; index += lane.atOnce)
      await Promise.all(jobs.slice(index, index + lane.atOnce).map((job) => runJob(lane, job)));
  }
}

/** A worker's round: what is due, and then what is over is forgotten. */
export async function sweepLane(lane: JobLane): Promise<void> {
  await workLane(lane);
  await forgetJobs(lane, now());
}
