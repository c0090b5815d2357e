import {
  dismissRedLineInput,
  linkInput,
  linkStep,
  ofGoalInput,
  ofRedLineInput,
  ofTextInput,
} from "@/domain/red-lines/schema";
import { workspaceProcedure } from "@/server/core/procedures";
import { router } from "@/server/core/trpc";
import { readOfGoal, readOfRedLine, readOfText } from "./reads";
import { dismissConflict, linkRedLine, releaseLink, reopenConflict } from "./writes";

export const redLinesRouter = router({
  ofGoal: workspaceProcedure("redLine.read")
    .input(ofGoalInput)
    .query(({ ctx, input }) => readOfGoal(ctx.scope, input.goalId)),
  ofText: workspaceProcedure("redLine.read")
    .input(ofTextInput)
    .query(({ ctx, input }) => readOfText(ctx.scope, input.agreementId, input.versionId)),
  ofRedLine: workspaceProcedure("redLine.read")
    .input(ofRedLineInput)
    .query(({ ctx, input }) => readOfRedLine(ctx.scope, input.expectationId)),
  link: workspaceProcedure("redLine.link")
    .input(linkInput)
    .mutation(({ ctx, input }) => linkRedLine(ctx.scope, input)),
  dismiss: workspaceProcedure("redLine.link")
    .input(dismissRedLineInput)
    .mutation(({ ctx, input }) => dismissConflict(ctx.scope, input)),
  reopen: workspaceProcedure("redLine.link")
    .input(linkStep)
    .mutation(({ ctx, input }) => reopenConflict(ctx.scope, input)),
  release: workspaceProcedure("redLine.link")
    .input(linkStep)
    .mutation(({ ctx, input }) => releaseLink(ctx.scope, input)),
});
