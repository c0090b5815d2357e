/** Something that is due, as a worker takes it: of kinds that gather, several rows of one record at once. */
export interface DueJob {
  kind: string;
  workspaceId: string;
  /** What it is about; its kind says what that is. */
  recordId: string;
  /** The rows that it stands for. */
  rows: string[];
  /** When it was asked for, the last time where that was more than once. */
  askedAt: Date;
  /** How often it has been tried, this time included; of several rows the one that was asked for last counts. */
  tries: number;
  /** Until when it is this worker's alone. */
  leaseEnd: Date;
}

/**
 * What came of it: `dropped` is never done, since there is nothing to do any more; `failed` is tried again after the lane's
 * pause, or given up; `again` looks once more at a moment, as often as it likes.
 */
export type Verdict = "done" | "dropped" | "failed" | { again: Date };

/**
 * Kinds that one room answers for. Each lane has a worker of its own, so that none waits for another: a mail server that
 * hangs keeps no round open. A job only announces: what is true is read from the record and the time, and is true on the
 * second with every worker stopped.
 */
export interface JobLane {
  name: string;
  kinds: readonly string[];
  /** Kinds of which one job takes along everything that waits for the same record, also what is not due yet. */
  gathering?: readonly string[];
  /** Milliseconds after which another worker may take what this one has not brought to an end. */
  lease: number;
  /** How many are worked on at a time. */
  atOnce: number;
  /** Throws where nobody knows what came of it: then the lease runs out and another one tries. */
  run(job: DueJob): Promise<Verdict>;
  /** The pause in milliseconds after so many failed tries; null gives up. */
  pauseAfter?(tries: number): number | null;
  /** Whether what nobody brought to an end within seven days is forgotten: old news. */
  perishes?: boolean;
}
