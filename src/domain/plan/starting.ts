import type { WorkspaceState } from "@/domain/workspaces/schema";

export const startRefusals = ["alreadyStarted"] as const;
export type StartRefusal = (typeof startRefusals)[number];

/** Before the start: planning may have been skipped or left at any point, the decision to start counts. */
const before: ReadonlySet<WorkspaceState> = new Set(["DRAFT", "PLANNING", "IN_REVIEW"]);

/** Whether the partners may decide to start now; null means yes. It walks the arrows to ACTIVE in one step (domain.md 2). */
export const refuseStart = (state: WorkspaceState): StartRefusal | null =>
  before.has(state) ? null : "alreadyStarted";
