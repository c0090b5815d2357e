import { MAX_SIGNS } from "./schema";

export const riskRefusals = ["deputyIsOwner", "reviewInFuture", "tooManySigns"] as const;
export type RiskRefusal = (typeof riskRefusals)[number];

type RiskContents = {
  ownerPartnerId: string | null;
  deputyPartnerId: string | null;
  reviewedOn: string | null;
};

/**
 * Decides whether the parts of a risk fit together; null means yes. A deputy stands in for the owner, so
 * it is another organisation; and nobody has looked at something on a day that is still to come.
 */
export function refuseSetbackContents(risk: RiskContents, today: string): RiskRefusal | null {
  if (risk.ownerPartnerId !== null && risk.ownerPartnerId === risk.deputyPartnerId) return "deputyIsOwner";
  if (risk.reviewedOn !== null && risk.reviewedOn > today) return "reviewInFuture";
  return null;
}

/** Decides whether one more sign may be added to those already watched; null means yes. */
export const refuseSign = (signs: number): RiskRefusal | null => (signs >= MAX_SIGNS ? "tooManySigns" : null);
