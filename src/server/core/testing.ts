import { randomUUID } from "node:crypto";
import type { Role } from "@/domain/access/roles";
import { appRouter } from "@/server/root";
import { authDb, webDb } from "./database";
import { throughDoor } from "./scope";
import { type Person, t } from "./trpc";

/**
 * What database tests stand on: people, and workspaces of their own, on the real PostgreSQL as the
 * application's own restricted roles. Every test makes its own, so that all can run side by side.
 */
const createCaller = t.createCallerFactory(appRouter);

export type Caller = ReturnType<typeof createCaller>;

/** A person with an account, under an address nobody else has. */
export async function aPerson(name = "Ada Beispiel"): Promise<Person> {
  const person = await authDb.person.create({
    data: { email: `${randomUUID()}@example.org`, name, createdAt: new Date() },
    select: { id: true, email: true, name: true, locale: true, theme: true },
  });
  return { ...person, sessionId: randomUUID() };
}

/** The API as this person sees it; null for somebody who is not signed in. */
export const callerFor = (person: Person | null): Caller => createCaller({ person });

/** A request id, as the browser makes one per change. */
export const requestId = () => randomUUID();

interface Seat {
  name: string;
  code: string;
  strand: number;
}

async function makeSeat(workspaceId: string, founder: Person, seat: Seat): Promise<string> {
  return throughDoor(workspaceId, founder.id, async (scope) => {
    const partner = await scope.tx.partner.create({
      data: {
        workspaceId,
        ...seat,
        tier: "CORE",
        state: "MEMBER",
        listing: "NAMED",
        stateSince: scope.now,
        createdAt: scope.now,
      },
      select: { id: true },
    });
    return partner.id;
  });
}

async function makeMember(
  workspaceId: string,
  person: Person,
  role: Role,
  partnerId: string | null,
): Promise<string> {
  return throughDoor(workspaceId, person.id, async (scope) => {
    const member = await scope.tx.membership.create({
      data: {
        workspaceId,
        personId: person.id,
        role,
        partnerId,
        maySign: partnerId !== null,
        name: person.name,
        joinedAt: scope.now,
      },
      select: { id: true },
    });
    return member.id;
  });
}

export interface TestWorkspace {
  id: string;
  partners: { founder: string; first: string; second: string };
  people: Record<"coordinator" | "first" | "second" | "facilitator" | "observer" | "stranger", Person>;
  members: Record<"coordinator" | "first" | "second" | "facilitator" | "observer", string>;
  /** The API as the person who holds this role; REPRESENTATIVE is the first partner's. */
  as(role: Role): Caller;
  /** The API as the second partner's representative. */
  asSecond(): Caller;
  asStranger(): Caller;
  /** What every change names. */
  change(): { workspace: string; requestId: string };
}

/**
 * A workspace of one coordinator with a seat, two representatives of two more partners, a facilitator and
 * an observer; three partners, all core members. Nothing else is in it.
 */
export async function aWorkspace(name = "Probe"): Promise<TestWorkspace> {
  const id = randomUUID();
  const [coordinator, first, second, facilitator, observer, stranger] = await Promise.all(
    ["Koordination", "Erste Vertretung", "Zweite Vertretung", "Moderation", "Beobachtung", "Fremd"].map(
      aPerson,
    ),
  );
  if (!coordinator || !first || !second || !facilitator || !observer || !stranger)
    throw new Error("people are missing");
  await throughDoor(id, coordinator.id, async (scope) => {
    await scope.tx.workspace.create({ data: { id, name, createdAt: scope.now }, select: { id: true } });
    await scope.tx.eventHead.create({ data: { workspaceId: id }, select: { seq: true } });
  });
  const partners = {
    founder: await makeSeat(id, coordinator, { name: "Gründungsverein", code: "GV", strand: 0 }),
    first: await makeSeat(id, coordinator, { name: "Erster Verein", code: "EV", strand: 1 }),
    second: await makeSeat(id, coordinator, { name: "Zweiter Verein", code: "ZV", strand: 2 }),
  };
  const members = {
    coordinator: await makeMember(id, coordinator, "COORDINATOR", partners.founder),
    first: await makeMember(id, first, "REPRESENTATIVE", partners.first),
    second: await makeMember(id, second, "REPRESENTATIVE", partners.second),
    facilitator: await makeMember(id, facilitator, "FACILITATOR", null),
    observer: await makeMember(id, observer, "OBSERVER", null),
  };
  const people = { coordinator, first, second, facilitator, observer, stranger };
  const byRole = {
    COORDINATOR: coordinator,
    REPRESENTATIVE: first,
    FACILITATOR: facilitator,
    OBSERVER: observer,
  };
  return {
    id,
    partners,
    people,
    members,
    as: (role) => callerFor(byRole[role]),
    asSecond: () => callerFor(second),
    asStranger: () => callerFor(stranger),
    change: () => ({ workspace: id, requestId: requestId() }),
  };
}

/** Counts the statements of a piece of work, without BEGIN, COMMIT, ROLLBACK and settings. One at a time per process. */
export async function countStatements(work: () => Promise<unknown>): Promise<string[]> {
  const seenQueries: string[] = [];
  let listening = true;
  webDb.$on("query", (event) => {
    if (listening && !/^(BEGIN|COMMIT|ROLLBACK|SET|SELECT set_config|SAVEPOINT|RELEASE)/i.test(event.query))
      seenQueries.push(event.query);
  });
  await work();
  await new Promise((resolve) => setImmediate(resolve));
  listening = false;
  return seenQueries;
}
