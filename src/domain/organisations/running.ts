export const organisationRefusals = [
  "lastOne",
  "leaveInstead",
  "alreadyIn",
  "alreadyInvited",
  "invitationOver",
  "tooManyPeople",
  "tooManyOrganisations",
  "tooManyMails",
  "mailUnavailable",
] as const;
export type OrganisationRefusal = (typeof organisationRefusals)[number];

/** Nobody needs more; keeps one account from becoming a list of addresses. */
export const MAX_PEOPLE = 50;
export const MAX_ORGANISATIONS = 50;

/** The last person who runs an account cannot leave: nobody could let anyone back in. */
export function refuseLeaving(people: number): OrganisationRefusal | null {
  return people <= 1 ? "lastOne" : null;
}

/** Whom an invitation would reach, and how full the account is. */
export interface InvitingFacts {
  /** Whether the address already belongs to somebody who runs the account. */
  runsIt: boolean;
  /** Whether an invitation to this address is still open. */
  pending: boolean;
  /** People and open invitations together. */
  seats: number;
}

/** Refuses to invite somebody twice, and more people than an account holds. */
export function refuseInvitingColleague(facts: InvitingFacts): OrganisationRefusal | null {
  if (facts.runsIt) return "alreadyIn";
  if (facts.pending) return "alreadyInvited";
  return facts.seats >= MAX_PEOPLE ? "tooManyPeople" : null;
}

/** What decides whether an invitation still stands. */
export interface ColleagueInvitationFacts {
  email: string;
  expiresAt: Date;
  acceptedAt: Date | null;
  revokedAt: Date | null;
}

/** Whether an invitation can still be accepted. */
export const invitationStands = (invitation: ColleagueInvitationFacts, now: Date): boolean =>
  !invitation.acceptedAt && !invitation.revokedAt && invitation.expiresAt.getTime() > now.getTime();

/** Bound to the address: only the person who signed in with it may accept (REQ-A7). */
export function refuseAccepting(
  invitation: ColleagueInvitationFacts | null,
  email: string,
  now: Date,
): OrganisationRefusal | null {
  return invitation && invitation.email === email && invitationStands(invitation, now)
    ? null
    : "invitationOver";
}
