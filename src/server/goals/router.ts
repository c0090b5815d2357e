import {
  adoptGoalInput,
  changeGoalInput,
  concernInput,
  goalList,
  goalRef,
  moveGoalInput,
  proposeGoalInput,
  removeGoalInput,
  takePositionInput,
} from "@/domain/goals/schema";
import { inWorkspace } from "@/domain/input";
import { workspaceProcedure } from "@/server/core/procedures";
import { router } from "@/server/core/trpc";
import { listGoals, readBeforeAdopting, readGoal, readSilentOn } from "./reads";
import { readAlignment } from "./reads/alignment";
import {
  adoptGoal,
  changeGoal,
  concernGoal,
  moveGoal,
  proposeGoal,
  removeGoal,
  takePosition,
} from "./writes";

export const goalsRouter = router({
  list: workspaceProcedure("goal.read")
    .input(goalList)
    .query(({ ctx, input }) => listGoals(ctx.scope, input.after)),
  alignment: workspaceProcedure("goal.read")
    .input(inWorkspace({}))
    .query(({ ctx }) => readAlignment(ctx.scope)),
  byId: workspaceProcedure("goal.read")
    .input(goalRef)
    .query(({ ctx, input }) => readGoal(ctx.scope, input.goalId)),
  beforeAdopting: workspaceProcedure("goal.adopt")
    .input(goalRef)
    .query(({ ctx, input }) => readBeforeAdopting(ctx.scope, input.goalId)),
  silent: workspaceProcedure("reminder.send")
    .input(goalRef)
    .query(({ ctx, input }) => readSilentOn(ctx.scope, input.goalId)),
  propose: workspaceProcedure("goal.write")
    .input(proposeGoalInput)
    .mutation(({ ctx, input }) => proposeGoal(ctx.scope, input)),
  change: workspaceProcedure("goal.write")
    .input(changeGoalInput)
    .mutation(({ ctx, input }) => changeGoal(ctx.scope, input)),
  concern: workspaceProcedure("goal.write")
    .input(concernInput)
    .mutation(({ ctx, input }) => concernGoal(ctx.scope, input)),
  move: workspaceProcedure("goal.adopt")
    .input(moveGoalInput)
    .mutation(({ ctx, input }) => moveGoal(ctx.scope, input)),
  adopt: workspaceProcedure("goal.adopt")
    .input(adoptGoalInput)
    .mutation(({ ctx, input }) => adoptGoal(ctx.scope, input)),
  remove: workspaceProcedure("goal.write")
    .input(removeGoalInput)
    .mutation(({ ctx, input }) => removeGoal(ctx.scope, input)),
  takePosition: workspaceProcedure("goal.position")
    .input(takePositionInput)
    .mutation(({ ctx, input }) => takePosition(ctx.scope, input)),
});
