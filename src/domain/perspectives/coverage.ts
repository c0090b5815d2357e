import type { PerspectiveId } from "@/domain/catalogue/perspectives";

export const perspectiveCoverages = ["MISSING", "THIN", "COVERED"] as const;
export type PerspectiveCoverage = (typeof perspectiveCoverages)[number];

/** From two members on, a perspective does not leave the room with one of them (A7). */
export const COVERED_FROM = 2;

/** A partner as the rule needs it. */
export interface Declaring {
  isMember: boolean;
  perspectives: readonly string[];
}

/** The members that declare a perspective of themselves; whoever is not a member counts nowhere (A7). */
export const declarersOf = <P extends Declaring>(perspective: PerspectiveId, partners: readonly P[]): P[] =>
  partners.filter((partner) => partner.isMember && partner.perspectives.includes(perspective));

/** How many members must declare it before it is no longer missing, nor thin (A7). */
export function perspectiveCoverageOf(declared: number): PerspectiveCoverage {
  if (declared >= COVERED_FROM) return "COVERED";
  return declared === 0 ? "MISSING" : "THIN";
}

/** What was arranged about a perspective that must not be missing. */
export interface Arranged {
  coverage: PerspectiveCoverage;
  prospectPartnerId: string | null;
  outreachPartnerId: string | null;
  outreachOn: string | null;
  waivedReason: string;
}

export const settlements = ["COVERED", "WAIVED", "ASSIGNED", "OPEN"] as const;
export type Settlement = (typeof settlements)[number];

/**
 * How a required perspective stands (phase 2): covered by members, set aside with a reason, assigned to a
 * prospect with somebody who asks by a day, or still open.
 */
export function settlementOf(required: Arranged): Settlement {
  if (required.coverage === "COVERED") return "COVERED";
  if (required.waivedReason) return "WAIVED";
  return required.prospectPartnerId && required.outreachPartnerId && required.outreachOn
    ? "ASSIGNED"
    : "OPEN";
}

/** Whom somebody wants to win and who asks there, as they stand today. */
export interface Arranging {
  prospect: { hasEnded: boolean } | null;
  outreach: { isMember: boolean } | null;
}

/** Whether what was arranged can still happen: the prospect has not gone, and the one who asks is a member. */
export const stillArranged = ({ prospect, outreach }: Arranging): boolean =>
  prospect !== null && !prospect.hasEnded && outreach?.isMember === true;

/** Whether the day on which somebody wanted to have asked is over. */
export const isOverdue = (settlement: Settlement, outreachOn: string | null, today: string): boolean =>
  settlement === "ASSIGNED" && outreachOn !== null && outreachOn < today;
