export const invitedAddressRefusals = ["alreadyHere", "alreadyInvited", "nameMissing", "nameOnList"] as const;
export type InvitedAddressRefusal = (typeof invitedAddressRefusals)[number];

export interface InvitedAddressFacts {
  /** The address belongs to somebody who is in this workspace now. */
  isHere: boolean;
  /** An invitation to it still waits for its answer. */
  isInvited: boolean;
  /** The organisation that the invitation would put on the list; null where it is for a seat that exists, or none. */
  newOrganisation: { name: string; onList: boolean } | null;
}

/**
 * Decides whether this address can be invited as asked; null means yes.
 *
 * Somebody who is here keeps the place they have, so an invitation to them could never be accepted: the
 * inviter hears it now, and changes that person's place instead. A second open invitation would leave two
 * links to one place, and a second organisation of the same name two seats for one.
 */
export function refuseInvitedAddress(facts: InvitedAddressFacts): InvitedAddressRefusal | null {
  if (facts.isHere) return "alreadyHere";
  if (facts.isInvited) return "alreadyInvited";
  if (!facts.newOrganisation) return null;
  if (!facts.newOrganisation.name) return "nameMissing";
  return facts.newOrganisation.onList ? "nameOnList" : null;
}
