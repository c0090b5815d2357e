import type { Lifespan, WorkspaceForm } from "./schema";

/** Fewer characters than this are a slogan, not a purpose (docs/path.md). */
export const PURPOSE_AT_LEAST = 40;

export interface PurposeFacts {
  purpose: string;
  form: WorkspaceForm;
  /** A decision on the form stands. */
  formDecided: boolean;
  lifespan: Lifespan;
}

export const purposeGaps = [
  "purposeMissing",
  "purposeShort",
  "formOpen",
  "formUndecided",
  "lifespanOpen",
] as const;
export type PurposeGap = (typeof purposeGaps)[number];

/**
 * What is still missing until purpose, form and lifespan stand (phase 1). Empty means: this part is done.
 * A form counts once a decision on it is recorded.
 */
export function purposeGapsOf(facts: PurposeFacts): PurposeGap[] {
  const gaps: PurposeGap[] = [];
  if (facts.purpose === "") gaps.push("purposeMissing");
  else if ([...facts.purpose].length < PURPOSE_AT_LEAST) gaps.push("purposeShort");
  if (facts.form === "UNDETERMINED") gaps.push("formOpen");
  else if (!facts.formDecided) gaps.push("formUndecided");
  if (facts.lifespan === "UNDECIDED") gaps.push("lifespanOpen");
  return gaps;
}

export const purposeRefusals = ["formDecided", "lifespanNeedsDate", "lifespanNeedsGoal"] as const;
export type PurposeRefusal = (typeof purposeRefusals)[number];

export interface PurposeChange {
  form: WorkspaceForm;
  lifespan: Lifespan;
  lifespanUntil: string | null;
  lifespanGoal: string;
}

/**
 * Whether purpose, form and lifespan may become what the form says; null means yes. A form that was
 * decided changes by another decision only, and an end names its day or its goal.
 */
export function refusePurpose(
  now: { form: WorkspaceForm; formDecided: boolean },
  wanted: PurposeChange,
): PurposeRefusal | null {
  if (now.formDecided && wanted.form !== now.form) return "formDecided";
  if (wanted.lifespan === "UNTIL_DATE" && !wanted.lifespanUntil) return "lifespanNeedsDate";
  if (wanted.lifespan === "UNTIL_GOAL" && wanted.lifespanGoal === "") return "lifespanNeedsGoal";
  return null;
}

/** Keeps only the end that the lifespan speaks of, so that a day nobody sees cannot linger. */
export function tidyLifespan<T extends Pick<PurposeChange, "lifespan" | "lifespanUntil" | "lifespanGoal">>(
  wanted: T,
): T {
  return {
    ...wanted,
    lifespanUntil: wanted.lifespan === "UNTIL_DATE" ? wanted.lifespanUntil : null,
    lifespanGoal: wanted.lifespan === "UNTIL_GOAL" ? wanted.lifespanGoal : "",
  };
}
