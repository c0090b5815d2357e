import { plans, type Role } from "@/domain/access/roles";

export interface InvitersPartner {
  name: string;
  listing: string;
  state: string;
  removedAt: Date | null;
}

/**
 * The inviter's organisation as the invited person may know it before they decide: whoever will plan along sees
 * every partner, an observer only publicly named members (the wall `listed_or_planners_read`).
 */
export function invitersOrganisation(invitedAs: Role, partner: InvitersPartner | null): string | null {
  if (!partner || partner.removedAt) return null;
  const named = partner.listing === "NAMED" && partner.state === "MEMBER";
  return plans(invitedAs) || named ? partner.name : null;
}
