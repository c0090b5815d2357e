import { answerFormInput } from "@/domain/forms/schema";
import { inWorkspace } from "@/domain/input";
import { workspaceProcedure } from "@/server/core/procedures";
import { router } from "@/server/core/trpc";
import { readFormCheck, readOwnAnswers } from "./reads";
import { answerForm } from "./writes";

export const formsRouter = router({
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
