import { blankGoal } from "@/domain/goals/schema";
import type { Done } from "@/server/history/testing";
import type { Given, Inputs, TestWorkspace } from "@/server/testing/workspace";

/** A goal of which only the title is said. */
export const someGoal = { type: "OUTCOME" as const, title: "Takt", ...blankGoal };

/** How it is seen that it was reached. */
export const measured = {
  title: "Zehn Linien fahren im Takt",
  indicator: "Fahrten je Stunde",
  baseline: "zwei",
  target: "vier",
  dueOn: "2027-09-30",
};

/** Proposes a goal, as the coordination unless `by` says who else. */
export const aGoal = (
  w: TestWorkspace,
  { by = w.as("COORDINATOR"), ...said }: Given<Inputs["goals"]["propose"]> = {},
) => by.goals.propose({ ...w.change(), ...someGoal, ...said });

/** Writes a goal anew: what is not said is as in a goal just proposed. */
export const changeGoal = (
  w: TestWorkspace,
  seen: Done,
  { by = w.as("COORDINATOR"), ...said }: Given<Inputs["goals"]["change"]> = {},
) => by.goals.change({ ...w.change(), goalId: seen.id, version: seen.version, ...someGoal, ...said });
