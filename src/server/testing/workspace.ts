import { randomUUID } from "node:crypto";
import type { inferRouterInputs } from "@trpc/server";
import type { Role } from "@/domain/access/roles";
import { now } from "@/server/core/clock";
import { authDb } from "@/server/core/database";
import { throughDoor, type WorkspaceScope } from "@/server/core/scope";
import { type Person, t } from "@/server/core/trpc";
import { type AppRouter, appRouter } from "@/server/root";

/**
 * What database tests stand on: people, and workspaces of their own, on the real PostgreSQL as the
 * application's own restricted roles. Every test makes its own, so that all can run side by side.
 */
const createCaller = t.createCallerFactory(appRouter);

export type Caller = ReturnType<typeof createCaller>;
export type Inputs = inferRouterInputs<AppRouter>;

/** What a test says to a builder: who acts, and whatever is not to be as usual. */
export type Given<Input> = Partial<Omit<Input, "workspace" | "requestId">> & { by?: Caller };

/** How somebody is signed in whose mailbox has just proved itself. */
const signedIn = () => ({ sessionId: randomUUID(), signedInAt: now(), provenAt: now() });

/** A person with an account, under an address nobody else has. */
export async function aPerson(name = "Ada Beispiel"): Promise<Person> {
  const person = await authDb.person.create({
    data: { email: `${randomUUID()}@example.org`, name, createdAt: now() },
    select: { id: true, email: true, name: true, locale: true, theme: true },
  });
  return { ...person, ...signedIn() };
}

/** The API as this person sees it, just signed in unless it is said otherwise; null for somebody who is not signed in. */
export const callerFor = (
  person: Omit<Person, "signedInAt" | "provenAt"> | null,
  as: Partial<Person> = {},
): Caller => createCaller({ person: person && { ...person, signedInAt: now(), provenAt: now(), ...as } });

/** A request id, as the browser makes one per change. */
export const requestId = () => randomUUID();

const personas = [
  ["coordinator", "Koordination"],
  ["first", "Erste Vertretung"],
  ["second", "Zweite Vertretung"],
  ["facilitator", "Moderation"],
  ["observer", "Beobachtung"],
  ["stranger", "Fremd"],
] as const;

/** The people of a test's workspace, in one statement: nearly every test needs them. */
async function makePeople(): Promise<TestWorkspace["people"]> {
  const createdAt = now();
  const made = await authDb.person.createManyAndReturn({
    data: personas.map(([, name]) => ({ email: `${randomUUID()}@example.org`, name, createdAt })),
    select: { id: true, email: true, name: true, locale: true, theme: true },
  });
  const called = (name: string): Person => {
    const person = made.find((one) => one.name === name);
    if (!person) throw new Error(`${name} is missing`);
    return { ...person, ...signedIn() };
  };
  return Object.fromEntries(personas.map(([as, name]) => [as, called(name)])) as TestWorkspace["people"];
}

const seats = [
  ["founder", { name: "Gründungsverein", code: "GV", strand: 0 }],
  ["first", { name: "Erster Verein", code: "EV", strand: 1 }],
  ["second", { name: "Zweiter Verein", code: "ZV", strand: 2 }],
] as const;

async function makeSeats({ tx, workspaceId, now }: WorkspaceScope): Promise<TestWorkspace["partners"]> {
  const here = { workspaceId, tier: "CORE", state: "MEMBER", listing: "NAMED" } as const;
  const made = await tx.partner.createManyAndReturn({
    data: seats.map(([, seat]) => ({ ...here, ...seat, stateSince: now, createdAt: now })),
    select: { id: true, code: true },
  });
  const idOf = (code: string) => made.find((one) => one.code === code)?.id;
  return Object.fromEntries(seats.map(([as, { code }]) => [as, idOf(code)])) as TestWorkspace["partners"];
}

async function makeMembers(
  { tx, workspaceId, now }: WorkspaceScope,
  people: TestWorkspace["people"],
  partners: TestWorkspace["partners"],
): Promise<TestWorkspace["members"]> {
  const sitting = [
    ["coordinator", "COORDINATOR", partners.founder],
    ["first", "REPRESENTATIVE", partners.first],
    ["second", "REPRESENTATIVE", partners.second],
    ["facilitator", "FACILITATOR", null],
    ["observer", "OBSERVER", null],
  ] as const;
  const made = await tx.membership.createManyAndReturn({
    data: sitting.map(([as, role, partnerId]) => ({
      workspaceId,
      personId: people[as].id,
      name: people[as].name,
      role,
      partnerId,
      maySign: partnerId !== null,
      joinedAt: now,
    })),
    select: { id: true, personId: true },
  });
  const idOf = (personId: string) => made.find((one) => one.personId === personId)?.id;
  return Object.fromEntries(sitting.map(([as]) => [as, idOf(people[as].id)])) as TestWorkspace["members"];
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
  const people = await makePeople();
  const { coordinator, first, second, facilitator, observer, stranger } = people;
  const { partners, members } = await throughDoor(id, coordinator.id, "founding", async (scope) => {
    await scope.tx.workspace.create({ data: { id, name, createdAt: scope.now }, select: { id: true } });
    await scope.tx.eventHead.create({ data: { workspaceId: id }, select: { seq: true } });
    const partners = await makeSeats(scope);
    return { partners, members: await makeMembers(scope, people, partners) };
  });
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
