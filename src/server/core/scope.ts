import { holds, type Right } from "@/domain/access/permissions";
import type { Role } from "@/domain/access/roles";
import { refuseOldSession, refuseStale, refuseUnproven, type SignInFacts } from "@/domain/account/session";
import { type Day, dayOfMoment, HOME_ZONE, type Zone } from "@/domain/calendar";
import type { RecordKind } from "@/domain/records/all";
import { unless } from "@/domain/refusal";
import { type Actor, type Door, type Member, memberOf } from "./actor";
import { now } from "./clock";
import { type Tx, webDb } from "./database";
import { Forbidden, logCode, mayRetry, NotFound } from "./errors";
import { type Change, writeEvents } from "./events";
import { log } from "./log";
import { answerRequest, type ChangeRequest, claimRequest } from "./requests";

/**
 * One transaction in one workspace on behalf of one actor: the only way to the database, and the
 * first parameter of every read and write. Only this file makes one.
 */
class Scope {
  /** @internal */ readonly changes: Change[] = [];
  /** @internal */ readonly afterCommit: (() => Promise<unknown>)[] = [];
  /** @internal */ readonly onFailure: (() => Promise<unknown>)[] = [];
  /** @internal The number of this transaction, where somebody has asked for it already. */
  cause: string | null = null;
  readonly now = now();
  /** The day it is where the workspace is at home. */
  readonly today: Day;

  constructor(
    readonly workspaceId: string,
    readonly personId: string,
    public actor: Actor,
    readonly tx: Tx,
    /** Where the workspace is at home. */
    readonly zone: Zone,
  ) {
    this.today = dayOfMoment(this.now, zone);
  }

  /** The member who acts. Whoever asks for one where a job acts, or somebody at a door, has taken a wrong turn. */
  get member(): Member {
    const member = memberOf(this.actor);
    if (!member) throw new Error(`no member acts here, but a ${this.actor.is}`);
    return member;
  }

  /** Notes a change: one event and the before images, written at the end of this transaction. */
  record<Kind extends RecordKind>(change: Change<Kind>): void {
    this.changes.push(change);
  }

  /**
   * Does something once the transaction is safe. It may not happen, should this process end before: what must happen is
   * asked for by `askLater`, and this only hastens it.
   */
  after(work: () => Promise<unknown>): void {
    this.afterCommit.push(work);
  }

  /** Takes back what was counted outside of this transaction, should it be rolled back. */
  otherwise(work: () => Promise<unknown>): void {
    this.onFailure.push(work);
  }

  /** Makes a member of whoever came through a door: a newcomer, a founder. */
  actAs(member: Member): void {
    const door = this.actor.is === "door" ? this.actor.door : null;
    this.actor = { is: "person", member, door };
  }
}
export type WorkspaceScope = Scope;

const ATTEMPTS = 6;

/** Runs what goes with the end of a transaction. Its answer stands by now, so whatever goes wrong here is only told to the log. */
async function finish(works: readonly (() => Promise<unknown>)[]): Promise<void> {
  for (const work of works)
    await work().catch((error) => log().warn({ what: "after a transaction", code: logCode(error) }));
}

/** Runs a transaction, again when the database asks for it (40001, 40P01, a row that moved between read and write). */
async function transact<T>(
  enter: (tx: Tx) => Promise<Scope>,
  body: (scope: Scope) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    let scope: Scope | undefined;
    const run = async (tx: Tx) => {
      scope = await enter(tx);
      return body(scope);
    };
    try {
      const answer = await webDb.$transaction(run, { maxWait: 5000, timeout: 15_000 });
      await finish(scope?.afterCommit ?? []);
      return answer;
    } catch (error) {
      await finish(scope?.onFailure ?? []);
      if (attempt >= ATTEMPTS || !mayRetry(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 8 * 2 ** attempt));
    }
  }
}

interface EnteredRow {
  memberId: string;
  role: Role;
  partnerId: string | null;
  maySign: boolean;
  name: string;
  workspaceRemovedAt: Date | null;
  timeZone: Zone;
  isProtected: boolean;
}

export interface Entry {
  workspaceId: string;
  personId: string;
  right: Right;
  /** How this person is signed in. Left out where nobody is: for a mail that reads as its receiver. */
  signIn?: SignInFacts;
  /** Whether the mailbox must have proved itself within the last minutes. */
  fresh?: boolean;
  /** Whether it must have proved itself at all. */
  proven?: boolean;
  /** For a mutation: the client-made id and the hash of what was asked. */
  request?: ChangeRequest;
  /** Whether a workspace in the trash may be entered. */
  removed?: boolean;
}

/** Asks for a newer sign-in where the workspace or the act needs one; whoever asks for a fresh one and shows none is refused. */
function checkSignIn({ signIn, fresh, proven }: Entry, isProtected: boolean): void {
  if (signIn) unless(refuseOldSession(signIn, isProtected, now()));
  if (proven) unless(signIn ? refuseUnproven(signIn) : "freshSignIn");
  if (fresh) unless(signIn ? refuseStale(signIn, now()) : "freshSignIn");
}

/**
 * Enters a workspace and runs one read or write in it. Answers NotFound for a workspace that does not
 * exist or that the person is not in, Forbidden when the role lacks the right, and refuses a session that is too old for
 * it (`signInAgain`, `freshSignIn`). A mutation that was
 * already done under the same request id gets its first answer again.
 */
export async function enterWorkspace<T>(
  entry: Entry,
  body: (scope: WorkspaceScope) => Promise<T>,
): Promise<T> {
  const enter = async (tx: Tx) => {
    const [row] = await tx.$queryRaw<
      EnteredRow[]
    >`SELECT * FROM enter_workspace(${entry.workspaceId}::uuid, ${entry.personId}::uuid)`;
    if (!row || (row.workspaceRemovedAt && !entry.removed)) throw new NotFound();
    if (!holds(row.role, entry.right)) throw new Forbidden();
    checkSignIn(entry, row.isProtected);
    const { memberId: id, role, partnerId, maySign, name, timeZone } = row;
    const member = { id, role, partnerId, maySign, name };
    const actor = { is: "person", member, door: null } as const;
    return new Scope(entry.workspaceId, entry.personId, actor, tx, timeZone);
  };
  return transact(enter, async (scope) => {
    if (!entry.request) return body(scope);
    const earlier = await claimRequest(scope, entry.request);
    if (earlier) return earlier.answer as T;
    const result = await body(scope);
    await writeEvents(scope, scope.changes);
    await answerRequest(scope, entry.request, result);
    return result;
  });
}

async function withEvents<T>(scope: Scope, body: (scope: WorkspaceScope) => Promise<T>): Promise<T> {
  const result = await body(scope);
  await writeEvents(scope, scope.changes);
  return result;
}

/** Null where the workspace is only being founded. */
type EnteredZone = { timeZone: Zone | null };

/**
 * A transaction in a workspace that the person is not in yet: founding one, accepting an invitation,
 * taking a seat. The policies show such a scope only invitations, partners and memberships.
 */
export async function throughDoor<T>(
  workspaceId: string,
  personId: string,
  door: Door,
  body: (scope: WorkspaceScope) => Promise<T>,
): Promise<T> {
  const enter = async (tx: Tx) => {
    const [row] = await tx.$queryRaw<EnteredZone[]>`
      SELECT enter_by_door(${workspaceId}::uuid, ${personId}) AS "timeZone"`;
    return new Scope(workspaceId, personId, { is: "door", door }, tx, row?.timeZone ?? HOME_ZONE);
  };
  return transact(enter, (scope) => withEvents(scope, body));
}

/**
 * A transaction of the server itself in one workspace, for what falls due without anybody there. The policies show
 * such a scope rounds, who has answered and who is a member, and no content at all. Its events name the job.
 */
export async function asJob<T>(
  workspaceId: string,
  name: string,
  body: (scope: WorkspaceScope) => Promise<T>,
): Promise<T> {
  const enter = async (tx: Tx) => {
    const [row] = await tx.$queryRaw<EnteredZone[]>`SELECT enter_as_job(${workspaceId}::uuid) AS "timeZone"`;
    return new Scope(workspaceId, "", { is: "job", name }, tx, row?.timeZone ?? HOME_ZONE);
  };
  return transact(enter, (scope) => withEvents(scope, body));
}

export const AT_MOST = 20;
const AT_ONCE = 4;

/**
 * Reads in several workspaces of one person: at most 20, four at a time; those that are gone are left out. With `signIn` one
 * that needs a newer sign-in refuses the whole: leaving it out would say that there is none.
 */
export async function inEachWorkspace<T>(
  personId: string,
  workspaceIds: readonly string[],
  right: Right,
  body: (scope: WorkspaceScope) => Promise<T>,
  options: { removed?: boolean; signIn?: SignInFacts } = {},
): Promise<T[]> {
  const ids = workspaceIds.slice(0, AT_MOST);
  const results: (T | undefined)[] = new Array(ids.length);
  let nextIndex = 0;
  const worker = async () => {
    for (let index = nextIndex++; index < ids.length; index = nextIndex++) {
      const workspaceId = ids[index] as string;
      try {
        results[index] = await enterWorkspace({ workspaceId, personId, right, ...options }, body);
      } catch (error) {
        if (!(error instanceof NotFound || error instanceof Forbidden)) throw error;
        log().debug({ what: "index lags", workspaceId });
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return results.filter((result) => result !== undefined);
}
