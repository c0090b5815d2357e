import {
  invitationStands,
  MAX_ORGANISATIONS,
  refuseAccepting,
  refuseInvitingColleague,
} from "@/domain/organisations/running";
import { type InviteColleagueInput, ORGANISATION_INVITATION_LASTS } from "@/domain/organisations/schema";
import { Refusal, unless } from "@/domain/refusal";
import { type AccountScope, asPerson } from "@/server/core/auth/account-scope";
import { giveBackUnsent, mailSpendings } from "@/server/core/auth/asking";
import { spend } from "@/server/core/auth/limits/limits";
import { personByEmail } from "@/server/core/auth/people";
import { now } from "@/server/core/clock";
import { env } from "@/server/core/env";
import { sendMail } from "@/server/core/mailer";
import { rowIdOf } from "@/server/core/row-ids";
import { NotFound } from "@/server/core/rows";
import type { Person } from "@/server/core/trpc";
import { runBy } from "@/server/organisations/reads";

const invitationRow = {
  id: true,
  organisationId: true,
  email: true,
  expiresAt: true,
  acceptedAt: true,
  revokedAt: true,
} as const;

/** The id under which a retry finds the invitation again. */
const invitationIdOf = (person: Person, { requestId, organisationId }: InviteColleagueInput) =>
  rowIdOf("colleague", person.id, requestId, organisationId.toLowerCase());

/** Keeps an invitation; false when this very request has kept it already. */
async function keepInvitation(scope: AccountScope, input: InviteColleagueInput): Promise<boolean> {
  const { organisationId, email } = input;
  const { tx, now } = scope;
  await tx.$queryRaw`SELECT "id" FROM "auth"."Organisation" WHERE "id" = ${organisationId}::uuid FOR UPDATE`;
  await runBy(scope, organisationId);
  const id = invitationIdOf(scope.person, input);
  if (await tx.organisationInvitation.findFirst({ where: { id, organisationId }, select: { id: true } }))
    return false;
  const open = await tx.organisationInvitation.findMany({
    where: { organisationId, acceptedAt: null, revokedAt: null, expiresAt: { gt: now } },
    select: { email: true },
  });
  const people = await tx.organisationPerson.findMany({
    where: { organisationId },
    select: { person: { select: { email: true } } },
  });
  const runsIt = people.some((row) => row.person.email === email);
  unless(
    refuseInvitingColleague({
      runsIt,
      pending: open.some((row) => row.email === email),
      seats: open.length + people.length,
    }),
  );
  const expiresAt = new Date(now.getTime() + ORGANISATION_INVITATION_LASTS);
  await tx.organisationInvitation.create({
    data: { id, organisationId, email, createdAt: now, expiresAt },
    select: { id: true },
  });
  return true;
}

/**
 * Asks a colleague to help run the account. The mail only leads to one's own account page; the invitation is
 * found there by whoever signs in with that address, and nobody else (REQ-A7).
 */
export async function inviteColleague(person: Person, input: InviteColleagueInput) {
  const spendings = mailSpendings(input.email, null);
  if (!(await spend(spendings, now()))) throw new Refusal("tooManyMails");
  const fresh = await asPerson(person, (scope) => keepInvitation(scope, input));
  if (!fresh) return { done: true as const };
  const locale = (await personByEmail(input.email))?.locale ?? person.locale;
  try {
    await sendMail({
      to: input.email,
      locale,
      kind: "organisationInvitation",
      link: `${env.publicUrl}/account/organisations`,
    });
  } catch (error) {
    await giveBackUnsent(error, spendings);
    await asPerson(person, (scope) =>
      revokeInvitation(scope, { invitationId: invitationIdOf(person, input) }),
    );
    throw error;
  }
  return { done: true as const };
}

/** Takes an invitation back. Doing it twice is doing it once. */
export async function revokeInvitation(scope: AccountScope, { invitationId }: { invitationId: string }) {
  const { tx, person, now } = scope;
  const ours = { organisation: { people: { some: { personId: person.id } } } };
  const invitation = await tx.organisationInvitation.findFirst({
    where: { id: invitationId, ...ours },
    select: invitationRow,
  });
  if (!invitation) throw new NotFound();
  if (invitationStands(invitation, now))
    await tx.organisationInvitation.update({
      where: { id: invitationId },
      data: { revokedAt: now },
      select: { id: true },
    });
  return { done: true as const };
}

/** The invitation, locked, when it was for this person's address; somebody else's is not there. */
async function forMe({ tx, person }: AccountScope, invitationId: string) {
  await tx.$queryRaw`SELECT "id" FROM "auth"."OrganisationInvitation" WHERE "id" = ${invitationId}::uuid FOR UPDATE`;
  const invitation = await tx.organisationInvitation.findFirst({
    where: { id: invitationId, email: person.email },
    select: invitationRow,
  });
  if (!invitation) throw new NotFound();
  return invitation;
}

/** Says yes: from now on one helps to run the account. */
export async function acceptInvitation(scope: AccountScope, { invitationId }: { invitationId: string }) {
  const { tx, person, now } = scope;
  const invitation = await forMe(scope, invitationId);
  const { organisationId } = invitation;
  const key = { organisationId, personId: person.id };
  if (invitation.acceptedAt && (await tx.organisationPerson.count({ where: key })) > 0)
    return { organisationId };
  unless(refuseAccepting(invitation, person.email, now));
  if ((await tx.organisationPerson.count({ where: { personId: person.id } })) >= MAX_ORGANISATIONS)
    throw new Refusal("tooManyOrganisations");
  await tx.organisationInvitation.update({
    where: { id: invitationId },
    data: { acceptedAt: now },
    select: { id: true },
  });
  await tx.organisationPerson.createMany({ data: { ...key, createdAt: now }, skipDuplicates: true });
  return { organisationId };
}

/** Says no, thank you. */
export async function declineInvitation(scope: AccountScope, { invitationId }: { invitationId: string }) {
  const invitation = await forMe(scope, invitationId);
  if (invitationStands(invitation, scope.now)) {
    await scope.tx.organisationInvitation.update({
      where: { id: invitationId },
      data: { revokedAt: scope.now },
      select: { id: true },
    });
  }
  return { done: true as const };
}
