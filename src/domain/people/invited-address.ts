export const invitedAddressRefusals = [
  "alreadyHere",
  "alreadyInvited",
  "nameMissing",
  "organisationLeft",
] as const;
export type InvitedAddressRefusal = (typeof invitedAddressRefusals)[number];

export interface InvitedAddressFacts {
  /** The address belongs to somebody who is in this workspace now. */
  isHere: boolean;
  /** An invitation to it still waits for its answer. */
  isInvited: boolean;
  /** The organisation that the invitation names; null where it is for a seat that was chosen, or none. */
  organisation: { name: string; hasLeft: boolean } | null;
}

/**
 * Decides whether this address can be invited as asked; null means yes.
 *
 * Somebody who is here keeps the place they have, so an invitation to them could never be accepted: the
 * inviter hears it now, and changes that person's place instead. A second open invitation would leave two
 * links to one place. A name that stands on the list means the seat that is there, unless its organisation is out.
 */
export function refuseInvitedAddress(facts: InvitedAddressFacts): InvitedAddressRefusal | null {
  if (facts.isHere) return "alreadyHere";
  if (facts.isInvited) return "alreadyInvited";
  if (!facts.organisation) return null;
  if (!facts.organisation.name) return "nameMissing";
  return facts.organisation.hasLeft ? "organisationLeft" : null;
}
