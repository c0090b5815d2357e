import { z } from "zod";
import { type PerspectiveId, perspectiveIds } from "@/domain/catalogue/perspectives";
import { topicsField, topicsInput } from "@/domain/catalogue/topics-input";
import {
  change,
  cursor,
  day,
  id,
  inWorkspace,
  line,
  optionalLine,
  optionalText,
  version,
} from "@/domain/input";
import { goalPositions, goalTypes } from "./choices";

export { type GoalPosition, type GoalType, goalPositions, goalTypes } from "./choices";

export const goalStates = [
  "PROPOSED",
  "ADOPTED",
  "IN_PROGRESS",
  "ACHIEVED",
  "PARTLY",
  "MISSED",
  "DROPPED",
] as const;
export type GoalState = (typeof goalStates)[number];

/** What a goal says of itself. */
export const goalFields = {
  type: z.enum(goalTypes),
  title: line(),
  indicator: optionalText(1000),
  baseline: optionalLine(),
  target: optionalLine(),
  dueOn: day.nullable(),
  leadPartnerId: id.nullable(),
};
/** What a goal that has only its title and type says of the rest: nothing yet. */
export const blankGoal = {
  indicator: "",
  baseline: "",
  target: "",
  dueOn: null,
  leadPartnerId: null,
} satisfies Omit<GoalFields, "type" | "title">;
/** The fields of its form, which also asks what the goal is about. */
export const goalFormFields = { ...goalFields, topics: topicsField };
/** Left out, they stay as they are. */
const topics = topicsInput.optional();

export const goalList = inWorkspace({ after: cursor });
export const goalRef = inWorkspace({ goalId: id });
export const proposeGoalInput = change({ ...goalFields, topics });
export const changeGoalInput = change({ goalId: id, version, ...goalFields, topics });
export const removeGoalInput = change({ goalId: id, version });
export const moveGoalInput = change({ goalId: id, version, to: z.enum(goalStates) });
export const adoptGoalInput = change({ goalId: id, version, decidedOn: day, asked: line(500) });

/** Whom the goal is about, by the catalogue of perspectives: "about, not with" is found from it (A7). */
export const concernInput = change({
  goalId: id,
  version,
  groups: z.array(z.enum(perspectiveIds)).max(perspectiveIds.length),
});
/** The same as ticks, one per perspective. */
export const concernFields = Object.fromEntries(perspectiveIds.map((one) => [one, z.boolean()])) as Record<
  PerspectiveId,
  z.ZodBoolean
>;

/** Where an organisation stands. Everything but full support may give its reason; a red line must. */
export const positionFields = { position: z.enum(goalPositions), reason: optionalText(1000) };
export const takePositionInput = change({ goalId: id, ...positionFields });

export type GoalFields = { [K in keyof typeof goalFields]: z.infer<(typeof goalFields)[K]> };
export type ProposeGoal = z.infer<typeof proposeGoalInput>;
export type ChangeGoal = z.infer<typeof changeGoalInput>;
export type RemoveGoal = z.infer<typeof removeGoalInput>;
export type ConcernGoal = z.infer<typeof concernInput>;
export type MoveGoal = z.infer<typeof moveGoalInput>;
export type AdoptGoal = z.infer<typeof adoptGoalInput>;
export type TakePosition = z.infer<typeof takePositionInput>;
