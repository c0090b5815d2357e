import { answerFormInput } from "@/domain/collaboration/schema";
import { inWorkspace } from "@/domain/input";
import { workspaceProcedure } from "@/server/core/procedures";
import { router } from "@/server/core/trpc";
import { readFormCheck, readOwnAnswers } from "./reads";
import { answerForm } from "./writes";

export const collaborationRouter = router({
  own: workspaceProcedure("plan.read")
    .input(inWorkspace({}))
    .query(({ ctx }) => readOwnAnswers(ctx.scope)),
  check: workspaceProcedure("plan.read")
    .input(inWorkspace({}))
    .query(({ ctx }) => readFormCheck(ctx.scope)),
  answer: workspaceProcedure("form.answer")
    .input(answerFormInput)
    .mutation(({ ctx, input }) => answerForm(ctx.scope, input)),
});
