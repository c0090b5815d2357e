import { z } from "zod";
import { change, id, inWorkspace, version } from "@/domain/input";

/** Everything that the log speaks of. */
export const recordKinds = [
  "WORKSPACE",
  "MEMBERSHIP",
  "INVITATION",
  "PARTNER",
  "EXPECTATION",
  "GOAL",
  "GOAL_POSITION",
  "DECISION",
  "AGREEMENT",
  "AGREEMENT_VERSION",
  "CLAUSE",
  "SIGN_OFF",
  "RISK",
  "SETBACK_PLAN",
  "EARLY_WARNING_SIGN",
  "NOTE",
  "NOTE_REPLY",
  "FORM_ANSWER",
  "REQUIRED_PERSPECTIVE",
  "PARTICIPATION",
  "MATCH",
  "DECISION_CLASS_RULE",
  "MANDATE",
  "RHYTHM",
  "COMMITMENT",
  "RISK_CONTRIBUTION",
  "RISK_DISMISSAL",
  "OPEN_END",
  "PARTNER_EXIT",
  "ROUND",
  "ROUND_ANSWER",
  "RED_LINE_LINK",
  "EXTERNAL_ACTOR",
  "STANCE",
  "CATEGORY",
] as const;
export type RecordKind = (typeof recordKinds)[number];

/** The number of an event, or 0 for "from the beginning". */
const seq = z.number().int().min(0).max(2_000_000_000);

/** A page of the log, newest first; of one record where it is named. */
export const historyList = inWorkspace({
  before: seq.optional(),
  record: z.strictObject({ kind: z.enum(recordKinds), id }).optional(),
});

/** The log as it is kept, oldest first, for checking it elsewhere. */
export const exportHistory = inWorkspace({ after: seq });

/** Takes back the change that left the record in this version. */
export const undoInput = change({ kind: z.enum(recordKinds), recordId: id, versionAfter: version });

export type HistoryList = z.infer<typeof historyList>;
export type UndoChange = z.infer<typeof undoInput>;
