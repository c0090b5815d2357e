import { id, inWorkspace } from "@/domain/input";
import {
  leaveOpenInput,
  needTimeInput,
  questionRef,
  saveDraftInput,
  settleInput,
  taskRef,
} from "@/domain/plan/schema";
import { startInput } from "@/domain/plan/starting";
import { workspaceProcedure } from "@/server/core/procedures";
import { router } from "@/server/core/trpc";
import { readQuestion, readTasks } from "./reads";
import { readWhatReopens } from "./reads/reopens";
import { readTask, readWholePlan } from "./reads/task";
import { leaveOpen, saveDraft, settle } from "./writes";
import { startTogether } from "./writes/start";
import { needTime } from "./writes/time";

export const planRouter = router({
  tasks: workspaceProcedure("plan.read")
    .input(inWorkspace({}))
    .query(({ ctx }) => readTasks(ctx.scope)),
  task: workspaceProcedure("plan.read")
    .input(taskRef)
    .query(({ ctx, input }) => readTask(ctx.scope, input.task)),
  whole: workspaceProcedure("plan.read")
    .input(inWorkspace({}))
    .query(({ ctx }) => readWholePlan(ctx.scope)),
  whatReopens: workspaceProcedure("plan.read")
    .input(inWorkspace({ partnerId: id }))
    .query(({ ctx, input }) => readWhatReopens(ctx.scope, input.partnerId)),
  question: workspaceProcedure("plan.read")
    .input(questionRef)
    .query(({ ctx, input }) => readQuestion(ctx.scope, input.question)),
  saveDraft: workspaceProcedure("plan.answer")
    .input(saveDraftInput)
    .mutation(({ ctx, input }) => saveDraft(ctx.scope, input)),
  leaveOpen: workspaceProcedure("plan.answer")
    .input(leaveOpenInput)
    .mutation(({ ctx, input }) => leaveOpen(ctx.scope, input)),
  needTime: workspaceProcedure("plan.answer")
    .input(needTimeInput)
    .mutation(({ ctx, input }) => needTime(ctx.scope, input)),
  settle: workspaceProcedure("plan.answer")
    .input(settleInput)
    .mutation(({ ctx, input }) => settle(ctx.scope, input)),
  start: workspaceProcedure("plan.start")
    .input(startInput)
    .mutation(({ ctx, input }) => startTogether(ctx.scope, input)),
});
