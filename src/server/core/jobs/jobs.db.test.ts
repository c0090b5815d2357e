import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { afterEach, describe, expect, it } from "vitest";
import { DAY, MINUTE } from "@/domain/calendar";
import { now, shiftClock } from "@/server/core/clock";
import { authDb } from "@/server/core/database";
import { claimJobs, forgetJobs, settleJob } from "./claim";
import type { JobLane, Verdict } from "./lane";
import { startLanes, wakeIn } from "./sweep";
import { workLane } from "./work";

afterEach(() => {
  shiftClock(0);
  startLanes([]);
});

const SECOND = 1000;

/** A lane with a kind of its own, so that no other test meets its rows. */
function aLane(run: JobLane["run"] = async () => "done", more: Partial<JobLane> = {}): JobLane {
  const kind = `TEST_${randomUUID()}`;
  return { name: kind, kinds: [kind], lease: MINUTE, atOnce: 3, run, ...more };
}
/** Does a job by noting its record. */
const noting =
  (done: string[]): JobLane["run"] =>
  async ({ recordId }) => {
    done.push(recordId);
    return "done";
  };
const kindOf = ({ kinds: [kind = ""] }: JobLane) => kind;

async function due(lane: JobLane, count = 1, more: { recordId?: string; dueAt?: Date; cause?: bigint } = {}) {
  const common = { kind: kindOf(lane), workspaceId: randomUUID(), createdAt: now(), dueAt: now() };
  const data = Array.from({ length: count }, () => ({ recordId: randomUUID(), ...common, ...more }));
  await authDb.due.createMany({ data });
  return data.map(({ recordId }) => recordId).sort();
}
const rows = (lane: JobLane) => authDb.due.findMany({ where: { kind: kindOf(lane) } });
const open = async (lane: JobLane) =>
  (await rows(lane)).filter(({ doneAt, droppedAt }) => !(doneAt || droppedAt)).length;

/** Starts a worker process that waits for `go`; `did` are the records that it has named so far. */
async function startWorker(lane: JobLane, how: "does" | "holds", later = 0) {
  const args = [
    "--import",
    "tsx",
    "src/server/core/jobs/testing-worker.ts",
    kindOf(lane),
    how,
    String(later),
  ];
  const child: ChildProcess = spawn(process.execPath, args, { stdio: ["pipe", "pipe", "inherit"] });
  let said = "";
  child.stdout?.on("data", (chunk: Buffer) => {
    said += chunk;
  });
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const did = () => [...said.matchAll(/^(?:does|holds) (\S+)$/gm)].map(([, recordId]) => recordId);
  await expect.poll(() => said, { timeout: 60_000 }).toContain("ready");
  return { child, did, ended, go: () => child.stdin?.write("go\n") };
}

describe("two processes", () => {
  it("do each job once, whoever gets it", { timeout: 120_000 }, async () => {
    const lane = aLane();
    const records = await due(lane, 150);
    const workers = await Promise.all([startWorker(lane, "does"), startWorker(lane, "does")]);
    for (const { go } of workers) go();
    expect(await Promise.all(workers.map(({ ended }) => ended))).toEqual([0, 0]);
    expect(workers.map(({ did }) => did().length > 0)).toEqual([true, true]);
    expect(workers.flatMap(({ did }) => did()).sort()).toEqual(records);
    expect((await rows(lane)).every(({ doneAt, attempts }) => doneAt !== null && attempts === 1)).toBe(true);
  });

  it("lose nothing when one is killed with jobs in its hands", { timeout: 120_000 }, async () => {
    const lane = aLane();
    const records = await due(lane, 5);
    const killed = await startWorker(lane, "holds");
    killed.go();
    await expect.poll(() => killed.did().length, { timeout: 60_000 }).toBeGreaterThan(0);
    killed.child.kill("SIGKILL");
    await killed.ended;
    // while the lease runs, nobody else takes what it had
    const during: string[] = [];
    await workLane({ ...lane, run: noting(during) });
    expect(during).toEqual([]);
    const follower = await startWorker(lane, "does", MINUTE + SECOND);
    follower.go();
    expect(await follower.ended).toBe(0);
    expect(follower.did().sort()).toEqual(records);
    expect((await rows(lane)).every(({ doneAt, attempts }) => doneAt !== null && attempts === 2)).toBe(true);
  });
});

describe("a job", () => {
  it("goes to one of many that ask in the same moment", async () => {
    const lane = aLane();
    const records = await due(lane, 30);
    const claims = await Promise.all(Array.from({ length: 5 }, () => claimJobs(lane, now())));
    expect(
      claims
        .flat()
        .map(({ recordId }) => recordId)
        .sort().length,
    ).toBeLessThanOrEqual(records.length);
    const rest: string[] = [];
    for (let more = await claimJobs(lane, now()); more.length > 0; more = await claimJobs(lane, now()))
      rest.push(...more.map(({ recordId }) => recordId));
    expect([...claims.flat().map(({ recordId }) => recordId), ...rest].sort()).toEqual(records);
  });

  it("is nobody's before its time, and takes its like along only where its kind gathers", async () => {
    for (const gathers of [true, false]) {
      const lane = aLane();
      const gathering = gathers ? lane.kinds : [];
      const [recordId = ""] = await due(lane);
      const workspaceId = (await rows(lane))[0]?.workspaceId ?? "";
      const later = { recordId, dueAt: new Date(now().getTime() + MINUTE) };
      await due(lane, 2, { ...later, ...{ workspaceId } });
      const [job, ...others] = await claimJobs({ ...lane, gathering }, now());
      expect([job?.rows.length, others]).toEqual([gathers ? 3 : 1, []]);
    }
  });

  it("that is late says nothing any more once another one has it", async () => {
    const lane = aLane();
    await due(lane);
    const [slow] = await claimJobs(lane, now());
    shiftClock(MINUTE + SECOND);
    const [quick] = await claimJobs(lane, now());
    if (!slow || !quick) throw new Error("nothing was claimed");
    await settleJob(slow, { dueAt: now() });
    expect(await claimJobs(lane, now())).toEqual([]);
    await settleJob(quick, { doneAt: now() });
    expect(await open(lane)).toBe(0);
  });

  it("is tried again after its pause, looks again when it says so, and is given up in the end", async () => {
    const verdicts: Verdict[] = [
      "failed",
      { again: new Date(now().getTime() + 10 * MINUTE) },
      "failed",
      "failed",
    ];
    const lane = aLane(async () => verdicts.shift() ?? "done", {
      pauseAfter: (tries) => (tries < 2 ? 2 * MINUTE : null),
    });
    await due(lane);
    const left: number[] = [];
    for (const minute of [0, 1, 3, 4, 11, 12, 14]) {
      shiftClock(minute * MINUTE);
      await workLane(lane);
      left.push(verdicts.length);
    }
    expect(left).toEqual([3, 3, 2, 2, 1, 1, 0]);
    expect([await open(lane), (await rows(lane))[0]?.doneAt]).toEqual([0, null]);
  });

  it("that goes wrong stands in no other one's way, and is tried once its lease is over", async () => {
    let broken = true;
    const done: string[] = [];
    const lane = aLane(async ({ recordId }) => {
      if (broken && recordId === bad) throw new Error("nobody knows");
      done.push(recordId);
      return "done";
    });
    const [bad = "", ...good] = await due(lane, 6);
    await workLane(lane);
    expect(done.sort()).toEqual(good);
    broken = false;
    shiftClock(MINUTE + SECOND);
    await workLane(lane);
    expect(done.at(-1)).toBe(bad);
  });

  it("is forgotten a week after it is over; one that still waits is not, unless it perishes", async () => {
    const lane = aLane();
    await due(lane, 2, { dueAt: new Date(now().getTime() + 30 * DAY) });
    await due(lane);
    await workLane(lane);
    const count = async () => (await rows(lane)).length;
    await forgetJobs(lane, new Date(now().getTime() + 7 * DAY - MINUTE));
    expect(await count()).toBe(3);
    await forgetJobs(lane, new Date(now().getTime() + 7 * DAY + MINUTE));
    expect(await count()).toBe(2);
    await forgetJobs({ ...lane, perishes: true }, new Date(now().getTime() + 7 * DAY + MINUTE));
    expect(await count()).toBe(0);
  });

  it("of a transaction that this database does not know is never done", async () => {
    const lane = aLane();
    await due(lane, 1, { cause: 2n ** 60n });
    await workLane(lane);
    expect(await open(lane)).toBe(1);
    await forgetJobs(lane, new Date(now().getTime() + 7 * DAY + MINUTE));
    expect(await open(lane)).toBe(0);
  });
});

describe("lanes", () => {
  it("do not wait for each other: what hangs in one keeps nothing back in another", async () => {
    const hanging = aLane(() => new Promise(() => {}));
    const done: string[] = [];
    const quick = aLane(noting(done));
    await due(hanging, 10);
    await due(quick, 1);
    startLanes([hanging, quick]);
    await expect.poll(() => done.length, { timeout: 10_000 }).toBe(1);
    await due(quick, 1);
    wakeIn(quick.name, 0);
    await expect.poll(() => done.length, { timeout: 10_000 }).toBe(2);
    expect(await open(hanging)).toBe(10);
  });
});
