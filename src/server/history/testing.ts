import type { Caller, Inputs, TestWorkspace } from "@/server/testing/workspace";

/** What every change answers: which record, and in which version it is now. */
export interface Done {
  id: string;
  version: number;
}

/** Takes back the change that left a record in the version that `done` names. */
export const undo = (
  w: TestWorkspace,
  kind: Inputs["history"]["undo"]["kind"],
  done: Done,
  by: Caller = w.as("COORDINATOR"),
) => by.history.undo({ ...w.change(), kind, recordId: done.id, versionAfter: done.version });
