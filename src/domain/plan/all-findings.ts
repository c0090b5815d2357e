import { type Analysis, analyses, type Finding, severities } from "@/domain/analysis/finding";
import { findBlindSpots } from "@/domain/analysis/findings/blind-spots";
import { findClauseGaps } from "@/domain/analysis/findings/clause-gaps";
import { findExpectationGaps } from "@/domain/analysis/findings/expectation-gaps";
import { findIdleOffers } from "@/domain/analysis/findings/idle-offers";
import { findIncompleteRisks } from "@/domain/analysis/findings/incomplete-risks";
import { findMissingPerspectives } from "@/domain/analysis/findings/missing-perspectives";
import { findRedLines } from "@/domain/analysis/findings/red-lines";
import { findSignOffs } from "@/domain/analysis/findings/sign-offs";
import { findUnbackedGoals } from "@/domain/analysis/findings/unbacked-goals";
import { findConcentration } from "@/domain/analysis/power/concentration";
import { findPowerBalance } from "@/domain/analysis/power/power-balance";
import type { Snapshot } from "@/domain/analysis/snapshot";
import { findProgress } from "./progress";

/** Each analysis of docs/rules/analyses.md that exists, a pure function of the plan. */
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
