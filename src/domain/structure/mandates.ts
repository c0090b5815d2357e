import type { MandateKind } from "./schema";

export const mandateRefusals = [
  "notAMember",
  "notTheirPerson",
  "deputyIsCoordination",
  "alreadyMandated",
] as const;
export type MandateRefusal = (typeof mandateRefusals)[number];

/** A task that somebody holds, or is about to take on. */
export interface MandateFacts {
  kind: MandateKind;
  partnerId: string;
  memberId: string | null;
  scope: string;
}

/** The organisation that is named. */
export interface MandatedPartner {
  isMember: boolean;
  /** Those who sit for it now. */
  people: readonly { id: string; coordinates: boolean }[];
}

const sameTask = (a: MandateFacts, b: MandateFacts): boolean =>
  a.kind === b.kind &&
  a.partnerId === b.partnerId &&
  a.memberId === b.memberId &&
  a.scope.trim().toLowerCase() === b.scope.trim().toLowerCase();

/**
 * Decides whether a task for all may be given; null means yes.
 *
 * Only a member speaks, stands in or chairs for all, and a person does so for the organisation they sit for.
 * Whoever coordinates already cannot be their own deputy: the point is that somebody else can. The same task
 * for the same people twice would be a slip.
 *
 * `others` are the tasks given already, without the one being changed.
 */
export function refuseMandate(
  mandate: MandateFacts,
  partner: MandatedPartner,
  others: readonly MandateFacts[],
): MandateRefusal | null {
  if (!partner.isMember) return "notAMember";
  const person = partner.people.find((candidate) => candidate.id === mandate.memberId);
  if (mandate.memberId !== null && !person) return "notTheirPerson";
  if (mandate.kind === "DEPUTY_COORDINATION" && person?.coordinates) return "deputyIsCoordination";
  return others.some((other) => sameTask(other, mandate)) ? "alreadyMandated" : null;
}
