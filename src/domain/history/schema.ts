import { z } from "zod";
import { change, id, inWorkspace, version } from "@/domain/input";
import { recordKinds } from "@/domain/records/all";

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
