import { criterionCodes } from "@/domain/plan/criteria/criterion";

/** What is said with its own records, because one or two of them are easily mended. */
export const missingRecordKinds = [
  "purposeMissing",
  "purposeShort",
  "formOpen",
  "formUndecided",
  "lifespanOpen",
  "fewMembers",
  "membersOnTheirWay",
  "noGives",
  "expectationGap",
  "noGoals",
  "goalsWithoutIndicator",
  "goalsWithoutDate",
  "goalsWithoutLead",
  "goalsUnbacked",
  "goalsContested",
  "noAgreement",
  "missingClauses",
  "notSigned",
  "signRefused",
  "noRisks",
  "riskWithoutPlan",
  "blockingNotes",
] as const;
export type MissingRecordKind = (typeof missingRecordKinds)[number];

/** `taskOpen`: several conditions of one task at once; a criterion's code: one condition in its own words. */
export const missingKinds = [...missingRecordKinds, "taskOpen", ...criterionCodes] as const;
export type MissingKind = (typeof missingKinds)[number];

export interface Missing {
  kind: MissingKind;
  values: Record<string, string | number>;
  /** Where it is mended, below `/w/<workspace>`. */
  path: readonly string[];
  /** Without this the plan does not hold; shown as a gap. Whoever has not answered yet is waited for and is no gap. */
  gap: boolean;
}

export const missing = (
  kind: MissingKind,
  path: readonly string[],
  values: Missing["values"] = {},
  gap = false,
): Missing => ({ kind, values, path, gap });

/** Something that concerns several records: nothing for none, its own page for one, the list for more. */
export function several(
  kind: MissingRecordKind,
  room: string,
  records: readonly { id: string; title: string }[],
  gap = false,
): Missing[] {
  const [first] = records;
  if (!first) return [];
  const path = records.length === 1 ? [room, first.id] : [room];
  return [missing(kind, path, { count: records.length, title: first.title }, gap)];
}
