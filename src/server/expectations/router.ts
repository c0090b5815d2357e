import {
  addExpectationInput,
  changeExpectationInput,
  expectationRef,
  expectationStep,
  listExpectationsInput,
} from "@/domain/expectations/schema";
import { inWorkspace } from "@/domain/input";
import { workspaceProcedure } from "@/server/core/procedures";
import { router } from "@/server/core/trpc";
import { listExpectations, listOrganisations, readExpectation } from "./reads";
import {
  addExpectation,
  changeExpectation,
  confirmExpectation,
  putBackDraft,
  removeExpectation,
  shareExpectation,
  withdrawExpectation,
} from "./writes";

export const expectationsRouter = router({
  list: workspaceProcedure("expectation.read")
    .input(listExpectationsInput)
    .query(({ ctx, input }) => listExpectations(ctx.scope, input)),
  byId: workspaceProcedure("expectation.read")
    .input(expectationRef)
    .query(({ ctx, input }) => readExpectation(ctx.scope, input.expectationId)),
  organisations: workspaceProcedure("expectation.write")
    .input(inWorkspace({}))
    .query(({ ctx }) => listOrganisations(ctx.scope)),
  add: workspaceProcedure("expectation.write")
    .input(addExpectationInput)
    .mutation(({ ctx, input }) => addExpectation(ctx.scope, input)),
  change: workspaceProcedure("expectation.write")
    .input(changeExpectationInput)
    .mutation(({ ctx, input }) => changeExpectation(ctx.scope, input)),
  share: workspaceProcedure("expectation.write")
    .input(expectationStep)
    .mutation(({ ctx, input }) => shareExpectation(ctx.scope, input)),
  confirm: workspaceProcedure("expectation.write")
    .input(expectationStep)
    .mutation(({ ctx, input }) => confirmExpectation(ctx.scope, input)),
  withdraw: workspaceProcedure("expectation.write")
    .input(expectationStep)
    .mutation(({ ctx, input }) => withdrawExpectation(ctx.scope, input)),
  remove: workspaceProcedure("expectation.write")
    .input(expectationStep)
    .mutation(({ ctx, input }) => removeExpectation(ctx.scope, input)),
  putBack: workspaceProcedure("expectation.write")
    .input(expectationStep)
    .mutation(({ ctx, input }) => putBackDraft(ctx.scope, input)),
});
