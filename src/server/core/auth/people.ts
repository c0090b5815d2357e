import type { Locale } from "@/domain/account/schema";
import { DAY } from "@/domain/calendar";
import { now } from "@/server/core/clock";
import { authDb } from "@/server/core/database";
import { keyedHash, sha256 } from "./hashes";

/**
 * The little that the workspaces' side may ask about people, and the indexes that lead from a person to their
 * workspaces. Indexes may lag: the Membership and Partner rows are the truth and are read again in the scope.
 * None of those that write may run inside a workspace's transaction, which might yet fail: the indexes follow it by
 * `followMembers`.
 */

export interface Addressee {
  id: string;
  email: string;
  name: string;
  locale: Locale;
}

const addressee = { id: true, email: true, name: true, locale: true } as const;

/**
 * The account of a normalised address, for instance to mail in its language. Never tell a caller's reader whether there
 * is one (REQ-A6).
 */
export function personByEmail(email: string): Promise<Addressee | null> {
  return authDb.person.findUnique({ where: { email }, select: addressee });
}

/** Makes the account of an address that has none; null where it has one by now. */
export async function newcomer(data: {
  email: string;
  name: string;
  locale: Locale;
}): Promise<{ id: string; email: string } | null> {
  const [made] = await authDb.person.createManyAndReturn({
    data: [{ ...data, createdAt: now() }],
    skipDuplicates: true,
    select: { id: true, email: true },
  });
  return made ?? null;
}

/** Takes an account back that was made a moment ago for something that failed, unless somebody has come in by it since. */
export async function dropNewcomer(personId: string): Promise<void> {
  await authDb.person.deleteMany({
    where: { id: personId, sessions: { none: {} }, workspaces: { none: {} } },
  });
}

/** Which of these normalised addresses have an account, with its id. Never tell a reader which those are (REQ-A6). */
export function accountsOf(emails: readonly string[]): Promise<{ id: string; email: string }[]> {
  return authDb.person.findMany({ where: { email: { in: [...emails] } }, select: { id: true, email: true } });
}

/** Addresses and languages of these people, by person id, for mailing members. Whoever has no account any more is left out. */
export async function addressesOf(personIds: readonly string[]): Promise<Map<string, Addressee>> {
  const people = await authDb.person.findMany({
    where: { id: { in: [...new Set(personIds)] } },
    select: addressee,
  });
  return new Map(people.map((person) => [person.id, person]));
}

/** The workspaces a person is in, newest first: at most 20, as many as one page may open. */
export async function workspacesOf(personId: string, limit = 20): Promise<string[]> {
  const rows = await authDb.workspaceIndex.findMany({
    where: { personId },
    orderBy: [{ addedAt: "desc" }, { workspaceId: "asc" }],
    take: limit,
    select: { workspaceId: true },
  });
  return rows.map((row) => row.workspaceId);
}

/** Notes that the person is in the workspace now, as long as they have an account. Safe to repeat. */
export async function indexWorkspace(personId: string, workspaceId: string): Promise<void> {
  await authDb.$executeRaw`INSERT INTO "auth"."WorkspaceIndex" ("personId", "workspaceId", "addedAt")
    SELECT p."id", ${workspaceId}::uuid, ${now()} FROM "auth"."Person" p WHERE p."id" = ${personId}::uuid ON CONFLICT DO NOTHING`;
}

/** Notes that the person is in the workspace no more. Safe to repeat. */
export async function unindexWorkspace(personId: string, workspaceId: string): Promise<void> {
  await authDb.workspaceIndex.deleteMany({ where: { personId, workspaceId } });
}

/** Gives an account that has no name yet the one its owner joined under. A name once given stays. */
export async function nameIfUnnamed(personId: string, name: string): Promise<void> {
  await authDb.person.updateMany({
    where: { id: personId, name: "" },
    data: { name, version: { increment: 1 } },
  });
}

export interface InvitationPlace {
  workspaceId: string;
  invitationId: string;
}

/** Notes where the link with this token hash (`sha256` of hashes.ts) leads. */
export async function indexInvitation({
  email,
  ...place
}: InvitationPlace & { tokenHash: string; expiresAt: Date; email: string }): Promise<void> {
  const data = { ...place, addressHash: addressHashOf(email) };
  await authDb.invitationIndex.create({ data, select: { tokenHash: true } });
}

export const addressHashOf = (email: string): string => keyedHash("address", email);

/** As many as one page looks at. */
const MOST_PLACES = 20;

/** Where invitations to this address lead that are not too old, the newest first. Whether each stands is its own row's to say. */
export async function invitationsTo(email: string, limit = MOST_PLACES): Promise<InvitationPlace[]> {
  return authDb.invitationIndex.findMany({
    where: { addressHash: addressHashOf(email), expiresAt: { gt: now() } },
    orderBy: { expiresAt: "desc" },
    distinct: ["workspaceId", "invitationId"],
    take: limit,
    select: { workspaceId: true, invitationId: true },
  });
}

const INVITATION_KEPT = 30 * DAY;

/**
 * Where the link with this token leads, or null. Also finds one that is over, for a month, so that its page
 * can say so: whether it still stands is the invitation's own row to say.
 */
export async function findInvitation(token: string): Promise<InvitationPlace | null> {
  const row = await authDb.invitationIndex.findUnique({
    where: { tokenHash: sha256(token) },
    select: { workspaceId: true, invitationId: true, expiresAt: true },
  });
  if (!row || row.expiresAt.getTime() + INVITATION_KEPT < now().getTime()) return null;
  return { workspaceId: row.workspaceId, invitationId: row.invitationId };
}

/**
 * Makes the links of an invitation that end before a moment lead nowhere: those of earlier mails, never the one that was
 * just made. Links of invitations long over go too.
 */
export async function dropLinks({ workspaceId, invitationId }: InvitationPlace, before: Date): Promise<void> {
  const longOver = new Date(now().getTime() - INVITATION_KEPT);
  const earlier = { workspaceId, invitationId, expiresAt: { lt: before } };
  await authDb.invitationIndex.deleteMany({ where: { OR: [earlier, { expiresAt: { lt: longOver } }] } });
}

export interface HeldSeat {
  organisationId: string;
  organisationName: string;
  workspaceId: string;
  partnerId: string;
}

/** The seats that the person's organisations hold, so that a colleague can take an empty one. */
export async function seatsOfPerson(personId: string): Promise<HeldSeat[]> {
  const rows = await authDb.organisationSeat.findMany({
    where: { organisation: { people: { some: { personId } } } },
    orderBy: [{ workspaceId: "asc" }, { partnerId: "asc" }],
    take: 200,
    select: {
      organisationId: true,
      workspaceId: true,
      partnerId: true,
      organisation: { select: { name: true } },
    },
  });
  return rows.map(({ organisation, ...seat }) => ({ ...seat, organisationName: organisation.name }));
}

/** Notes that an organisation's account holds a seat, where there is one still. Safe to repeat. */
export async function indexSeat(seat: Omit<HeldSeat, "organisationName">): Promise<void> {
  await authDb.$executeRaw`INSERT INTO "auth"."OrganisationSeat" ("organisationId", "workspaceId", "partnerId")
    SELECT o."id", ${seat.workspaceId}::uuid, ${seat.partnerId}::uuid FROM "auth"."Organisation" o
    WHERE o."id" = ${seat.organisationId}::uuid ON CONFLICT DO NOTHING`;
}

/** Whether the person runs this organisation's account. */
export async function runsOrganisation(personId: string, organisationId: string): Promise<boolean> {
  return (await authDb.organisationPerson.count({ where: { personId, organisationId } })) > 0;
}
