import { oncePerSnapshot } from "@/domain/plan/once-per-snapshot";
import { criteriaOfAgreement } from "./agreement";
import { criteriaOfClarity } from "./clarity";
import type { Criterion } from "./criterion";
import { criteriaOfExpectations } from "./expectations";
import { criteriaOfPurpose } from "./purpose";
import { criteriaOfSetbacks } from "./setbacks";

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
