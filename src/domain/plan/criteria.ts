import type { TaskId } from "@/domain/catalogue/guiding-questions";
import { criteriaOfAgreement } from "./criteria-agreement";
import { criteriaOfClarity } from "./criteria-clarity";
import { criteriaOfExpectations } from "./criteria-expectations";
import { criteriaOfPurpose } from "./criteria-purpose";
import { criteriaOfSetbacks } from "./criteria-setbacks";
import { oncePerSnapshot } from "./once-per-snapshot";

export const criterionCodes = [
  "purposeSaid",
  "lifespanSet",
  "formAnswered",
  "formAdopted",
  "enoughPartners",
  "sectorsKnown",
  "perspectivesSettled",
  "givesSaid",
  "getsSaid",
  "needsAnswered",
  "redLinesAnswered",
  "expectationsConfirmed",
  "mustNeedsSettled",
  "goalsAdopted",
  "goalsComplete",
  "goalsBacked",
  "firstSuccess",
  "noRedLine",
  "classesRuled",
  "speakersNamed",
  "coordinationCovered",
  "premortemHeld",
  "enoughRisks",
  "kindsCovered",
  "highRisksComplete",
  "meetingsSet",
  "pulseSet",
  "reviewDateSet",
  "leavingSettled",
  "endingSettled",
  "clausesAgreed",
  "textOpened",
  "noBlockingNote",
  "textAdopted",
  "allSigned",
  "startDecided",
] as const;
export type CriterionCode = (typeof criterionCodes)[number];

/** One checkable condition of `domain.md` 1. Nobody ticks it: it is computed from the records. */
export interface Criterion {
  code: CriterionCode;
  /** The phase of `domain.md` 1, 1 to 8. */
  phase: number;
  task: TaskId;
  met: boolean;
  /** Ids of the partners it still waits for; empty where it is not about single organisations. */
  waitsFor: readonly string[];
}

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
