import type { z } from "zod";
import { change, day, text, version } from "@/domain/input";
import type { WorkspaceState } from "@/domain/workspaces/schema";

/** The decision to start: when, and who was asked. */
export const startPlanFields = { decidedOn: day, asked: text(1000) };
export const startInput = change({ version, ...startPlanFields });
export type StartPlan = z.infer<typeof startInput>;

export const startRefusals = ["alreadyStarted"] as const;
export type StartRefusal = (typeof startRefusals)[number];

/** Before the start: planning may have been skipped or left at any point, the decision to start counts. */
const before: ReadonlySet<WorkspaceState> = new Set(["DRAFT", "PLANNING", "IN_REVIEW"]);

/**
 * Whether the partners may decide to start now; null means yes. It walks the arrows to ACTIVE in one step
 * (docs/rules/states.md).
 */
export const refuseStart = (state: WorkspaceState): StartRefusal | null =>
  before.has(state) ? null : "alreadyStarted";
