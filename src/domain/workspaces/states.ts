import type { WorkspaceState } from "./schema";

/**
 * Which state may follow which (docs/rules/states.md): planning may return from review, winding down may turn into
 * renewal.
 */
export const workspaceTransitions: Record<WorkspaceState, readonly WorkspaceState[]> = {
  DRAFT: ["PLANNING"],
  PLANNING: ["IN_REVIEW"],
  IN_REVIEW: ["ACTIVE", "PLANNING"],
  ACTIVE: ["PAUSED", "WINDING_DOWN"],
  PAUSED: ["ACTIVE"],
  WINDING_DOWN: ["ACTIVE", "ENDED"],
  ENDED: [],
};

export const workspaceStateRefusals = ["workspaceNotThere"] as const;
export type WorkspaceStateRefusal = (typeof workspaceStateRefusals)[number];

/** Whether the workspace may go from one state to another; null means yes. Staying in the same state is not a move. */
export function refuseWorkspaceMove(from: WorkspaceState, to: WorkspaceState): WorkspaceStateRefusal | null {
  return workspaceTransitions[from].includes(to) ? null : "workspaceNotThere";
}
