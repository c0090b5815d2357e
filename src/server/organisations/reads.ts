import { refuseUnproven } from "@/domain/account/session";
import { shownAddress } from "@/domain/address";
import { momentOf } from "@/domain/calendar";
import type { AccountScope } from "@/server/core/auth/account-scope";
import { NotFound } from "@/server/core/rows";

export const organisationRow = { id: true, name: true, version: true } as const;

const pending = (now: Date) => ({ acceptedAt: null, revokedAt: null, expiresAt: { gt: now } });

/** The accounts one helps to run, with who else does and who is asked to. */
export async function listMyOrganisations({ tx, person, now }: AccountScope) {
  if (refuseUnproven(person)) return [];
  const rows = await tx.organisation.findMany({
    where: { people: { some: { personId: person.id } } },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    relationLoadStrategy: "join",
    select: {
      ...organisationRow,
      people: {
        orderBy: { createdAt: "asc" },
        select: { person: { select: { id: true, name: true, email: true } } },
      },
      invitations: {
        where: pending(now),
        orderBy: { createdAt: "asc" },
        select: { id: true, email: true, expiresAt: true },
      },
    },
  });
  return rows.map(({ people, invitations, ...organisation }) => ({
    ...organisation,
    people: people.map(({ person: row }) => ({
      ...row,
      email: shownAddress(row.email),
      isMe: row.id === person.id,
    })),
    pending: invitations.map(({ expiresAt, ...invitation }) => ({
      ...invitation,
      email: shownAddress(invitation.email),
      expiresAt: momentOf(expiresAt),
    })),
    may: { leave: people.length > 1 },
  }));
}

/** Invitations to help run an account, for the address one signed in with, once its mailbox has proved itself (REQ-A7). */
export async function listColleagueInvitations({ tx, person, now }: AccountScope) {
  if (refuseUnproven(person)) return [];
  const rows = await tx.organisationInvitation.findMany({
    where: { email: person.email, ...pending(now) },
    orderBy: { createdAt: "asc" },
    take: 50,
    relationLoadStrategy: "join",
    select: { id: true, expiresAt: true, organisation: { select: { name: true } } },
  });
  return rows.map((row) => ({
    id: row.id,
    organisation: row.organisation.name,
    expiresAt: momentOf(row.expiresAt),
  }));
}

/** The organisation, when the person runs it; anything else is not there. */
export async function runBy({ tx, person }: AccountScope, organisationId: string) {
  const where = { id: organisationId, people: { some: { personId: person.id } } };
  const organisation = await tx.organisation.findFirst({ where, select: organisationRow });
  if (!organisation) throw new NotFound();
  return organisation;
}
