import { fullMembers, PARTNERS_AT_LEAST, type PartnerFact, type Snapshot } from "@/domain/analysis/snapshot";
import type { TaskId } from "@/domain/plan/tasks";

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

/** One checkable condition of docs/path.md. Nobody ticks it: it is computed from the records. */
export interface Criterion {
  code: CriterionCode;
  /** The phase of docs/path.md, 1 to 8. */
  phase: number;
  task: TaskId;
  met: boolean;
  /** Ids of the partners it still waits for; empty where it is not about single organisations. */
  waitsFor: readonly string[];
}

const NOBODY: readonly string[] = [];

/** A criterion of one phase and task that is met or not. */
export const criterion = (
  phase: number,
  task: TaskId,
  code: CriterionCode,
  met: boolean,
  waitsFor: readonly string[] = NOBODY,
): Criterion => ({ phase, task, code, met, waitsFor });

/**
 * A criterion about each full member: met when every one of them fulfils it and there are at least two
 * (docs/rules/states.md). Names those who do not yet.
 */
export function ofEachFullMember(
  snapshot: Snapshot,
  phase: number,
  task: TaskId,
  code: CriterionCode,
  fulfils: (partner: PartnerFact) => boolean,
): Criterion {
  const members = fullMembers(snapshot);
  const waitsFor = members.filter((member) => !fulfils(member)).map((member) => member.id);
  return criterion(phase, task, code, members.length >= PARTNERS_AT_LEAST && waitsFor.length === 0, waitsFor);
}
