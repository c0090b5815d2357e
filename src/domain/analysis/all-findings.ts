import { findBlindSpots } from "./blind-spots";
import { findClauseGaps } from "./clause-gaps";
import { findConcentration } from "./concentration";
import { findExpectationGaps } from "./expectation-gaps";
import { type Analysis, analyses, type Finding, severities } from "./finding";
import { findIdleOffers } from "./idle-offers";
import { findIncompleteRisks } from "./incomplete-risks";
import { findMissingPerspectives } from "./missing-perspectives";
import { findPowerBalance } from "./power-balance";
import { findProgress } from "./progress";
import { findRedLines } from "./red-lines";
import { findSignOffs } from "./sign-offs";
import type { Snapshot } from "./snapshot";
import { findUnbackedGoals } from "./unbacked-goals";

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
