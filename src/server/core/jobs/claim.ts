import { DAY } from "@/domain/calendar";
import { Prisma } from "@/generated/prisma/client";
import { authDb } from "@/server/core/database";
import { endOfTransaction } from "./ask";
import type { DueJob, JobLane } from "./lane";

/** Of each kind, as many as a worker takes at a time. */
const AT_ONCE = 20;
/** As many rows as are looked at in one statement that learns or forgets. */
const BATCH = 1000;
/** What is over is forgotten after seven days. */
const KEPT = 7 * DAY;

/** The rows of one workspace, or all of them. */
const rowsOf = (workspaceId?: string): Prisma.Sql =>
  workspaceId ? Prisma.sql`"workspaceId" = ${workspaceId}::uuid` : Prisma.sql`true`;

const kindsOf = ({ kinds }: JobLane): Prisma.Sql => Prisma.sql`"kind" = ANY(${[...kinds]}::text[])`;
const caused = endOfTransaction(Prisma.sql`"cause"`);
const takenBack = endOfTransaction(Prisma.sql`"takenBack"`);

/** Still to be done, and safe to do; as the partial indexes have it. */
const isOpen = (row: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`${row}"doneAt" IS NULL AND ${row}"droppedAt" IS NULL AND ${row}"cause" IS NULL AND ${row}"takenBack" IS NULL`;

/**
 * Learns how the transactions ended that asked for something or wanted it no more. What is safe loses their numbers, so
 * that a backup, in whose new home they mean nothing, holds only those of its last minute.
 */
async function learn(lane: JobLane, now: Date, workspaceId?: string): Promise<void> {
  await authDb.$executeRaw`
    UPDATE "auth"."Due" SET
      "cause" = CASE WHEN ${caused} = 'committed' THEN NULL ELSE "cause" END,
      "droppedAt" = CASE WHEN ${takenBack} = 'committed' THEN ${now} ELSE "droppedAt" END,
      "takenBack" = CASE WHEN ${takenBack} IN ('committed', 'aborted') THEN NULL ELSE "takenBack" END
    WHERE "id" IN (
      SELECT "id" FROM "auth"."Due" WHERE ("cause" IS NOT NULL OR "takenBack" IS NOT NULL) AND ${kindsOf(lane)} AND ${rowsOf(workspaceId)}
        AND (${caused} = 'committed' OR ${takenBack} IN ('committed', 'aborted'))
      LIMIT ${BATCH} FOR UPDATE SKIP LOCKED)`;
}

type ClaimedRow = Pick<DueJob, "kind" | "workspaceId" | "recordId"> & {
  id: string;
  createdAt: Date;
  attempts: number;
};

/** Rows of one record and kind become one job. */
function together(rows: readonly ClaimedRow[], leaseEnd: Date): DueJob[] {
  const jobs = new Map<string, DueJob>();
  for (const { id, createdAt, attempts, kind, workspaceId, recordId } of rows) {
    const key = `${workspaceId} ${recordId} ${kind}`;
    const fresh = { kind, workspaceId, recordId, rows: [], askedAt: createdAt, tries: attempts, leaseEnd };
    const job = jobs.get(key) ?? fresh;
    job.rows.push(id);
    job.tries = Math.min(job.tries, attempts);
    if (createdAt > job.askedAt) job.askedAt = createdAt;
    jobs.set(key, job);
  }
  return [...jobs.values()];
}

/**
 * Takes what is due, for this worker alone. Of the rows of one record and kind the first is the lock: another worker skips
 * it and therefore the others too, so that two at once never do the same. What is claimed is due again when the lease is
 * over, in case this worker dies before it says how it went.
 */
export async function claimJobs(lane: JobLane, now: Date, workspaceId?: string): Promise<DueJob[]> {
  await learn(lane, now, workspaceId);
  const leaseEnd = new Date(now.getTime() + lane.lease);
  const [d, e, o] = [Prisma.sql`d.`, Prisma.sql`e.`, Prisma.sql`o.`];
  const rows = await authDb.$queryRaw<ClaimedRow[]>`
    WITH head AS (
      SELECT h.* FROM unnest(${[...lane.kinds]}::text[]) AS k("kind") CROSS JOIN LATERAL (
        SELECT d."workspaceId", d."kind", d."recordId" FROM "auth"."Due" d
        WHERE d."kind" = k."kind" AND ${isOpen(d)} AND d."dueAt" <= ${now} AND ${rowsOf(workspaceId)}
          AND NOT EXISTS (SELECT 1 FROM "auth"."Due" e
            WHERE e."workspaceId" = d."workspaceId" AND e."kind" = d."kind" AND e."recordId" = d."recordId" AND ${isOpen(e)}
              AND (e."dueAt", e."id") < (d."dueAt", d."id"))
        ORDER BY d."dueAt", d."id" LIMIT ${AT_ONCE} FOR UPDATE OF d SKIP LOCKED) h
    )
    UPDATE "auth"."Due" o SET "attempts" = o."attempts" + 1, "dueAt" = ${leaseEnd} FROM head h
    WHERE o."workspaceId" = h."workspaceId" AND o."kind" = h."kind" AND o."recordId" = h."recordId" AND ${isOpen(o)}
      AND (o."dueAt" <= ${now} OR o."kind" = ANY(${[...(lane.gathering ?? [])]}::text[]))
    RETURNING o."id", o."kind", o."workspaceId", o."recordId", o."createdAt", o."attempts"`;
  return together(rows, leaseEnd);
}

/**
 * Says how it went with a claimed job: over, or due again. Whoever took longer than the lease says nothing any more, for
 * another one has it. A job that looks again, and did not fail, begins to count its tries anew.
 */
export async function settleJob(
  job: DueJob,
  how: { doneAt: Date } | { droppedAt: Date } | { dueAt: Date; attempts?: 0 },
): Promise<void> {
  const stillMine = { id: { in: job.rows }, dueAt: job.leaseEnd, doneAt: null, droppedAt: null };
  await authDb.due.updateMany({ where: stillMine, data: how });
}

/** Forgets what is over for seven days, and what was never meant: the rows of transactions that were rolled back. */
export async function forgetJobs(lane: JobLane, now: Date, workspaceId?: string): Promise<void> {
  const before = new Date(now.getTime() - KEPT);
  const perished = lane.perishes ? Prisma.sql`"createdAt" < ${before}` : Prisma.sql`false`;
  await authDb.$executeRaw`
    DELETE FROM "auth"."Due" WHERE "id" IN (
      SELECT "id" FROM "auth"."Due" WHERE ${kindsOf(lane)} AND ${rowsOf(workspaceId)} AND coalesce("doneAt", "droppedAt") < ${before}
      UNION ALL SELECT "id" FROM "auth"."Due" WHERE ("cause" IS NOT NULL OR "takenBack" IS NOT NULL) AND ${kindsOf(lane)} AND ${rowsOf(workspaceId)}
        AND (${caused} = 'aborted' OR "createdAt" < ${before})
      UNION ALL SELECT "id" FROM "auth"."Due" WHERE ${kindsOf(lane)} AND ${rowsOf(workspaceId)} AND ${isOpen(Prisma.empty)} AND ${perished}
      LIMIT ${BATCH})`;
}
