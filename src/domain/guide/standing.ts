import { plans, type Role } from "@/domain/access/roles";
import type { PlanFacts } from "./facts";
import { whatIsMissing } from "./missing";
import type { Missing } from "./missing-entry";
import type { Unchecked } from "./unchecked";

export const standingVerdicts = ["ENDED", "NOT_TOLD", "MISSING", "UNCHECKED", "WHOLE"] as const;
/**
 * ENDED: the group has ended; what was open stays open. NOT_TOLD: the reader's role does not see the plan, so nothing
 * is said of it. MISSING: something is missing. UNCHECKED: nothing that could be checked is missing, and not everything
 * could be. WHOLE: everything was checked and nothing is missing.
 */
export type StandingVerdict = (typeof standingVerdicts)[number];

export interface PlanStanding {
  verdict: StandingVerdict;
  /** The gravest first. Empty where it ended or is not told. */
  missing: Missing[];
  unchecked: Unchecked[];
}

/**
 * How the plan stands for one reader: the only place that decides whether a page may say that nothing is missing or
 * that nothing stands out. It reads the criteria of the plan, the gaps behind them and what nobody could check.
 */
export function planStandingOf({ role }: { role: Role }, facts: PlanFacts): PlanStanding {
  if (facts.state === "ENDED") return { verdict: "ENDED", missing: [], unchecked: [] };
  if (!plans(role)) return { verdict: "NOT_TOLD", missing: [], unchecked: [] };
  const missing = whatIsMissing(facts);
  const unchecked = [...facts.unchecked];
  if (missing.length > 0) return { verdict: "MISSING", missing, unchecked };
  return { verdict: unchecked.length > 0 ? "UNCHECKED" : "WHOLE", missing, unchecked };
}
