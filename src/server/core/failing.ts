import type { Database } from "./database";

/** What goes wrong while something is done: one commit, counted from 1, or one thing asked of the people's side. */
export interface Failing {
  /** The transaction is rolled back at its end. */
  commit?: number;
  /** The transaction is safe, but its answer is lost on the way. */
  answer?: number;
  /** The connection is lost before this question. */
  auth?: number;
}

export class Broken extends Error {}

const kept = globalThis as { kordelWebDb?: Database; kordelAuthDb?: Database };

/** The workspaces' side, of which one transaction fails. */
function failingWeb(real: Database, { commit, answer }: Failing, onFail: () => void): Database {
  let transactions = 0;
  const $transaction = async (body: (tx: unknown) => Promise<unknown>, options: object) => {
    const number = ++transactions;
    const result = await real.$transaction(async (tx) => {
      const inner = await body(tx);
      if (number !== commit) return inner;
      onFail();
      throw new Broken("the commit fails");
    }, options);
    if (number !== answer) return result;
    onFail();
    throw new Broken("the answer is lost");
  };
  return new Proxy(real, {
    get: (target, name) => (name === "$transaction" ? $transaction : Reflect.get(target, name, target)),
  });
}

/** The people's side, of which one question fails, be it to a table or in SQL. */
function failingAuth(real: Database, { auth }: Failing, onFail: () => void): Database {
  let questions = 0;
  const guarded =
    (ask: (...given: unknown[]) => unknown) =>
    (...given: unknown[]) => {
      if (++questions !== auth) return ask(...given);
      onFail();
      throw new Broken("the connection is lost");
    };
  const wrap = (owner: object, name: string | symbol): unknown => {
    const value = Reflect.get(owner, name, owner) as unknown;
    if (typeof value === "function") return guarded(value.bind(owner));
    if (value === null || typeof value !== "object" || typeof name !== "string" || name.startsWith("_"))
      return value;
    return new Proxy(value, { get: (table, method) => wrap(table, method) });
  };
  return new Proxy(real, { get: (target, name) => wrap(target, name) });
}

/**
 * For tests: does something while one thing goes wrong. Answers whether it did go wrong, so that a test can go through
 * all the places one after another until there is no further one, and what came of the work.
 */
export async function whileFailing<T>(
  what: Failing,
  work: () => Promise<T>,
): Promise<{ failed: boolean; outcome: PromiseSettledResult<T> }> {
  const { kordelWebDb: web, kordelAuthDb: auth } = kept;
  if (!web || !auth) throw new Error("no database was asked before");
  let failed = false;
  const onFail = () => {
    failed = true;
  };
  kept.kordelWebDb = failingWeb(web, what, onFail);
  kept.kordelAuthDb = failingAuth(auth, what, onFail);
  try {
    const [outcome] = await Promise.allSettled([work()]);
    return { failed, outcome };
  } finally {
    kept.kordelWebDb = web;
    kept.kordelAuthDb = auth;
  }
}
