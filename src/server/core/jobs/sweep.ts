import { MINUTE } from "@/domain/calendar";
import { logCode } from "@/server/core/errors";
import { log } from "@/server/core/log";
import type { JobLane } from "./lane";
import { sweepLane } from "./work";

/** The workers of this process by lane. On `globalThis`, because Next loads a file once per bundle. */
const kept = globalThis as { kordelWorkers?: Map<string, { wake: () => void; every: NodeJS.Timeout }> };

const EVERY = MINUTE;

/** One sweep of a lane at a time; whoever asks during one gets another after it. */
function sweeper(lane: JobLane): () => void {
  let sweeping = false;
  let askedMeanwhile = false;
  const sweep = async () => {
    askedMeanwhile = true;
    if (sweeping) return;
    sweeping = true;
    try {
      while (askedMeanwhile) {
        askedMeanwhile = false;
        await sweepLane(lane);
      }
    } catch (error) {
      log().error({ what: "lane not swept", lane: lane.name, code: logCode(error) });
    } finally {
      sweeping = false;
    }
  };
  return () => void sweep();
}

/**
 * From now on this process works on these lanes, each for itself: what waits at the start, what is asked for, and once a
 * minute whatever was missed. The timers keep no process from stopping.
 */
export function startLanes(lanes: readonly JobLane[]): void {
  // A development server that loads this again goes on with the newer ones alone.
  for (const { every } of kept.kordelWorkers?.values() ?? []) clearInterval(every);
  const workers = lanes.map((lane) => {
    const wake = sweeper(lane);
    return [lane.name, { wake, every: setInterval(wake, EVERY).unref() }] as const;
  });
  kept.kordelWorkers = new Map(workers);
  for (const [, { wake }] of workers) wake();
}

/**
 * Wakes the worker of a lane after so many milliseconds. A process that has none (a test, the example being played) leaves
 * it to the one that does, which looks every minute.
 */
export function wakeIn(lane: string, milliseconds: number): void {
  setTimeout(() => kept.kordelWorkers?.get(lane)?.wake(), Math.max(0, milliseconds) + 20).unref();
}
