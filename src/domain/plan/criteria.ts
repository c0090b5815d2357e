import { criteriaOfAgreement } from "./criteria-agreement";
import { criteriaOfClarity } from "./criteria-clarity";
import { criteriaOfExpectations } from "./criteria-expectations";
import { criteriaOfPurpose } from "./criteria-purpose";
import { criteriaOfSetbacks } from "./criteria-setbacks";
import type { Criterion } from "./criterion";
import { oncePerSnapshot } from "./once-per-snapshot";

/**
 * Every criterion of the phases 1 to 8, in the order of the path. It uses member-visible facts only, so that
 * "done" is the same for everyone who reads it.
 */
export const criteriaOf = oncePerSnapshot((snapshot): readonly Criterion[] => [
  ...criteriaOfPurpose(snapshot),
  ...criteriaOfExpectations(snapshot),
  ...criteriaOfClarity(snapshot),
  ...criteriaOfSetbacks(snapshot),
  ...criteriaOfAgreement(snapshot),
]);
