import { TRPCError } from "@trpc/server";
import { Refusal } from "@/domain/refusal";
import { now } from "@/server/core/clock";
import { authDb, type Tx } from "@/server/core/database";
import { Conflict, mayRetry, NotFound } from "@/server/core/errors";
import type { Person } from "@/server/core/trpc";

/**
 * One transaction on the side of people and organisation accounts, on behalf of one signed-in person: the
 * counterpart of WorkspaceScope, first parameter of every read and write there, and made only here. Every
 * query names the person, for there is no row-level security on this side.
 */
class Scope {
  /** @internal */ readonly afterCommit: (() => Promise<unknown>)[] = [];
  readonly now = now();

  constructor(
    readonly person: Person,
    readonly tx: Tx,
  ) {}

  /** Does something once the transaction is safe, for example a mail. */
  after(work: () => Promise<unknown>): void {
    this.afterCommit.push(work);
  }
}
export type AccountScope = Scope;

const ATTEMPTS = 4;

/** Whoever has closed their account in another window is signed in no more: what still comes from there is no fault. */
async function unlessGone(person: Person, error: unknown): Promise<unknown> {
  const isOurs = error instanceof Refusal || error instanceof NotFound || error instanceof Conflict;
  if (isOurs || (await authDb.person.count({ where: { id: person.id } })) > 0) return error;
  return new TRPCError({ code: "UNAUTHORIZED" });
}

/** Runs one read or write for this person, again when two got in each other's way. */
export async function asPerson<T>(person: Person, body: (scope: AccountScope) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    let scope: Scope | undefined;
    try {
      const answer = await authDb.$transaction((tx) => {
        scope = new Scope(person, tx);
        return body(scope);
      });
      for (const work of scope?.afterCommit ?? []) await work();
      return answer;
    } catch (error) {
      if (attempt >= ATTEMPTS || !mayRetry(error)) throw await unlessGone(person, error);
    }
  }
}
