import { findBlindSpots } from "@/domain/analysis/blind-spots";
import { findClauseGaps } from "@/domain/analysis/clause-gaps";
import { findConcentration } from "@/domain/analysis/concentration";
import { findExpectationGaps } from "@/domain/analysis/expectation-gaps";
import { type Analysis, analyses, type Finding, severities } from "@/domain/analysis/finding";
import { findIdleOffers } from "@/domain/analysis/idle-offers";
import { findIncompleteRisks } from "@/domain/analysis/incomplete-risks";
import { findMissingPerspectives } from "@/domain/analysis/missing-perspectives";
import { findPowerBalance } from "@/domain/analysis/power-balance";
import { findRedLines } from "@/domain/analysis/red-lines";
import { findSignOffs } from "@/domain/analysis/sign-offs";
import type { Snapshot } from "@/domain/analysis/snapshot";
import { findUnbackedGoals } from "@/domain/analysis/unbacked-goals";
import { findProgress } from "./progress";

/** Each analysis of `domain.md` 4 that exists, a pure function of the plan. */
export const finders: Record<Analysis, (snapshot: Snapshot) => Finding[]> = {
  A1: findExpectationGaps,
  A2: findIdleOffers,
  A3: findRedLines,
  A4: findUnbackedGoals,
  A5: findConcentration,
  A7: findMissingPerspectives,
  A8: findPowerBalance,
  A9: findIncompleteRisks,
  A10: findBlindSpots,
  A11: findClauseGaps,
  A12: findSignOffs,
  A17: findProgress,
};

/** Everything that stands out, grave things first, then in the order of the analyses. */
export function findAll(snapshot: Snapshot): Finding[] {
  const all = analyses.flatMap((analysis) => finders[analysis](snapshot));
  return severities.flatMap((severity) => all.filter((finding) => finding.severity === severity));
}
