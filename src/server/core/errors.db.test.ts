import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { aPerson } from "@/server/testing/workspace";
import { authDb, type Tx } from "./database";
import { isUnavailable, mayRetry } from "./errors";

const failureOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => {
      throw new Error("this should have failed");
    },
    (error: unknown) => error,
  );

/** What Prisma throws when PostgreSQL refuses a statement with this SQLSTATE. */
const raised = (sqlState: string) =>
  failureOf(
    authDb.$executeRawUnsafe(`DO $$ BEGIN RAISE EXCEPTION 'x' USING ERRCODE = '${sqlState}'; END $$`),
  );

const limited = (setting: string, work: (tx: Tx) => Promise<unknown>) =>
  failureOf(
    authDb.$transaction(async (tx) => {
      await tx.$executeRawUnsafe(`SET LOCAL ${setting} = '40ms'`);
      await work(tx);
    }),
  );

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A transaction whose connection an operator ends, and what it asks afterwards. */
const ended = (next: (tx: Tx) => Promise<unknown>, meanwhile = 100) =>
  failureOf(
    authDb.$transaction(async (tx) => {
      const [own] = await tx.$queryRaw<{ pid: number }[]>`SELECT pg_backend_pid() AS "pid"`;
      setTimeout(async () => await authDb.$queryRaw`SELECT pg_terminate_backend(${own?.pid}::int)`, 20);
      await pause(meanwhile);
      await next(tx);
    }),
  );

const renamed = (tx: Tx, id: string) =>
  tx.person.update({ where: { id }, data: { name: "Bea" }, select: { id: true } });

/** Waits for a row that another transaction holds, below this limit. */
async function held(setting: string): Promise<unknown> {
  const { id } = await aPerson();
  return authDb.$transaction(async (holder) => {
    await renamed(holder, id);
    return limited(setting, (tx) => renamed(tx, id));
  });
}

const shapes: [string, () => Promise<unknown>][] = [
  ["statement_timeout, raw", () => limited("statement_timeout", (tx) => tx.$executeRaw`SELECT pg_sleep(2)`)],
  ["statement_timeout, in a model's statement", () => held("statement_timeout")],
  ["lock_timeout, in a model's statement", () => held("lock_timeout")],
  [
    "idle_in_transaction_session_timeout",
    () =>
      limited("idle_in_transaction_session_timeout", async (tx) => {
        await pause(150);
        await tx.person.findFirst({ select: { id: true } });
      }),
  ],
  ["a connection ended between statements, raw", () => ended((tx) => tx.$executeRaw`SELECT 1`)],
  [
    "a connection ended between statements",
    () => ended((tx) => tx.person.findFirst({ select: { id: true } })),
  ],
  ["a connection ended before the commit", () => ended(async () => undefined)],
  ["a connection ended during a statement", () => ended((tx) => tx.$executeRaw`SELECT pg_sleep(2)`, 0)],
  [
    "a transaction that took too long",
    () =>
      failureOf(
        authDb.$transaction(
          async (tx) => {
            await pause(150);
            await renamed(tx, randomUUID());
          },
          { timeout: 50 },
        ),
      ),
  ],
];

describe("a database that cannot", () => {
  it.each(shapes)("is unavailable, not broken: %s", async (_, fail) => {
    expect(isUnavailable(await fail())).toBe(true);
  });

  it.each([
    ...["08000", "08003", "08006", "08P01", "53000", "53100", "53200", "53300", "53400"],
    ...["57014", "57P01", "57P02", "57P03", "57P04", "57P05", "58000", "58030", "25P03", "25P04", "55P03"],
  ])("is unavailable, not broken: SQLSTATE %s", async (sqlState) => {
    const error = await raised(sqlState);
    expect(isUnavailable(error)).toBe(true);
    expect(mayRetry(error)).toBe(false);
  });

  it("is told from what is our own fault", async () => {
    for (const sqlState of ["42601", "42P01", "42501", "22P02", "23503", "23514", "XX000", "P0001"])
      expect(isUnavailable(await raised(sqlState)), sqlState).toBe(false);
    for (const other of [new TypeError("x is not a function"), new Error("is not queryable"), null, "57014"])
      expect(isUnavailable(other)).toBe(false);
  });

  it("is told from two who were in each other's way, which is worth another try at once", async () => {
    for (const sqlState of ["40001", "40P01"]) {
      const error = await raised(sqlState);
      expect([mayRetry(error), isUnavailable(error)]).toEqual([true, false]);
    }
    const missing = await failureOf(authDb.$transaction((tx) => renamed(tx, randomUUID())));
    expect([mayRetry(missing), isUnavailable(missing)]).toEqual([true, false]);
  });
});
