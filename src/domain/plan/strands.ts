import { fullMembers, type Snapshot } from "@/domain/analysis/snapshot";
import { ourPart, type TaskStatus } from "./status";
import type { TaskId } from "./tasks";

/** What one organisation has done of one task. What only all together can do is done for everybody or open for everybody. */
export type StrandStep = "DONE" | "BEGUN" | "OPEN";

export interface PlanStrand {
  id: string;
  name: string;
  code: string;
  strand: number;
  /** One per task, in the order of the path. */
  steps: readonly StrandStep[];
}

/** The strands of the organisations that carry the plan through its tasks: woven where done, open where not. */
export function planStrands(
  snapshot: Snapshot,
  statuses: readonly Pick<TaskStatus, "task" | "open">[],
): PlanStrand[] {
  const stepOf = (task: TaskId, isMet: boolean, partnerId: string): StrandStep => {
    const part = isMet ? "DONE" : ourPart(snapshot, task, partnerId);
    if (part === "DONE") return "DONE";
    return part === "IN_PROGRESS" ? "BEGUN" : "OPEN";
  };
  return fullMembers(snapshot).map(({ id, name, code, strand }) => ({
    ...{ id, name, code, strand },
    steps: statuses.map(({ task, open }) => stepOf(task, open.length === 0, id)),
  }));
}
