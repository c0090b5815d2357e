export const companyRefusals = ["withItself", "companionNotMember", "vouchInCircle"] as const;
export type CompanyRefusal = (typeof companyRefusals)[number];

/** An organisation that is to accompany or to vouch. */
export interface Companion {
  id: string;
  isMember: boolean;
  /** The one that vouches for it. */
  sponsorPartnerId: string | null;
}

/**
 * Decides who may show an organisation around (buddy) and vouch for it (sponsor, Bürgschaft); null means yes.
 * Both are members and somebody else, and no two vouch for each other: then nobody would stand behind either.
 */
export function refuseCompany(
  partnerId: string,
  { buddy, sponsor }: { buddy: Companion | null; sponsor: Companion | null },
): CompanyRefusal | null {
  const named = [buddy, sponsor].filter((one) => one !== null);
  if (named.some((one) => one.id === partnerId)) return "withItself";
  if (named.some((one) => !one.isMember)) return "companionNotMember";
  return sponsor?.sponsorPartnerId === partnerId ? "vouchInCircle" : null;
}
