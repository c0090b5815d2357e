import type { StateFacts } from "@/domain/setbacks/states";
import type { Prisma } from "@/generated/prisma/client";

/** The rows as writes change them and history restores them. */
export const riskRow = {
  id: true,
  catalogueId: true,
  title: true,
  description: true,
  category: true,
  likelihood: true,
  harm: true,
  treatment: true,
  ownerPartnerId: true,
  deputyPartnerId: true,
  state: true,
  reviewedOn: true,
  removedAt: true,
  version: true,
} satisfies Prisma.RiskSelect;

export const planRow = {
  id: true,
  riskId: true,
  trigger: true,
  firstHours: true,
  nextSteps: true,
  whoDecides: true,
  publicLine: true,
  care: true,
  removedAt: true,
  version: true,
} satisfies Prisma.SetbackPlanSelect;

export const signRow = {
  id: true,
  riskId: true,
  sign: true,
  threshold: true,
  lastCheckedOn: true,
  observedOn: true,
  removedAt: true,
  version: true,
} satisfies Prisma.EarlyWarningSignSelect;

export const contributionRow = {
  id: true,
  riskId: true,
  partnerId: true,
  words: true,
  removedAt: true,
  version: true,
} satisfies Prisma.RiskContributionSelect;

export const dismissalRow = {
  id: true,
  catalogueId: true,
  reason: true,
  removedAt: true,
  version: true,
} satisfies Prisma.RiskDismissalSelect;

type Weighed = {
  likelihood: unknown;
  harm: unknown;
  ownerPartnerId: string | null;
  deputyPartnerId: string | null;
};
type Planned = { trigger: string; firstHours: string };

/** What the rules of the states need to know, from the rows. A risk without a plan row has nothing planned. */
export function stateFacts(
  risk: Weighed,
  plan: Planned | null,
  signs: number,
): StateFacts & { hasDeputy: boolean } {
  return {
    hasLikelihood: risk.likelihood !== null,
    hasHarm: risk.harm !== null,
    hasOwner: risk.ownerPartnerId !== null,
    hasDeputy: risk.deputyPartnerId !== null,
    hasTrigger: plan !== null && plan.trigger !== "",
    hasFirstHours: plan !== null && plan.firstHours !== "",
    signs,
  };
}
