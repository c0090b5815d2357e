import {
  acceptMatchInput,
  addExpectationInput,
  answerNoneInput,
  changeExpectationInput,
  confirmAllInput,
  expectationRef,
  expectationStep,
  listExpectationsInput,
  matchStep,
  ofKindInput,
  proposeMatchInput,
  standByInput,
} from "@/domain/expectations/schema";
import { inWorkspace } from "@/domain/input";
import { workspaceProcedure } from "@/server/core/procedures";
import { router } from "@/server/core/trpc";
import { confirmAll } from "./answers/writes/confirm-all";
import { answerNone, reopenNone } from "./answers/writes/none";
import { standBy, standByNoMore } from "./answers/writes/standing-by";
import { readOpenAsks } from "./matches/reads";
import { readFits } from "./matches/reads/fits";
import { acceptMatch, breakMatch, declineMatch, fulfilMatch, proposeMatch } from "./matches/writes";
import { matrixProcedures } from "./matrix/router";
import { listExpectations, listOrganisations, readExpectation, readOfKind } from "./register/reads";
import { exportExpectations } from "./register/reads/export";
import { readSilentMembers } from "./register/reads/silent";
import { readRegisterSummary } from "./register/reads/summary";
import {
  acceptOpen,
  addExpectation,
  changeExpectation,
  confirmExpectation,
  putBack,
  removeExpectation,
  reopenAsk,
  shareExpectation,
  withdrawExpectation,
} from "./register/writes";

export const expectationsRouter = router({
  ...matrixProcedures,
  list: workspaceProcedure("expectation.read")
    .input(listExpectationsInput)
    .query(({ ctx, input }) => listExpectations(ctx.scope, input)),
  summary: workspaceProcedure("expectation.read")
    .input(inWorkspace({}))
    .query(({ ctx }) => readRegisterSummary(ctx.scope)),
  silent: workspaceProcedure("reminder.send")
    .input(inWorkspace({}))
    .query(({ ctx }) => readSilentMembers(ctx.scope)),
  byId: workspaceProcedure("expectation.read")
    .input(expectationRef)
    .query(({ ctx, input }) => readExpectation(ctx.scope, input.expectationId)),
  export: workspaceProcedure("expectation.read", { fresh: true })
    .input(inWorkspace({}))
    .query(({ ctx }) => exportExpectations(ctx.scope)),
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
    .mutation(({ ctx, input }) => putBack(ctx.scope, input)),
  ofKind: workspaceProcedure("expectation.read")
    .input(ofKindInput)
    .query(({ ctx, input }) => readOfKind(ctx.scope, input.kind)),
  answerNone: workspaceProcedure("expectation.write")
    .input(answerNoneInput)
    .mutation(({ ctx, input }) => answerNone(ctx.scope, input)),
  reopenNone: workspaceProcedure("expectation.write")
    .input(answerNoneInput)
    .mutation(({ ctx, input }) => reopenNone(ctx.scope, input)),
  standBy: workspaceProcedure("expectation.write")
    .input(standByInput)
    .mutation(({ ctx, input }) => standBy(ctx.scope, input)),
  standByNoMore: workspaceProcedure("expectation.write")
    .input(standByInput)
    .mutation(({ ctx, input }) => standByNoMore(ctx.scope, input)),
  confirmAll: workspaceProcedure("expectation.write")
    .input(confirmAllInput)
    .mutation(({ ctx }) => confirmAll(ctx.scope)),
  acceptOpen: workspaceProcedure("expectation.write")
    .input(expectationStep)
    .mutation(({ ctx, input }) => acceptOpen(ctx.scope, input)),
  reopen: workspaceProcedure("expectation.write")
    .input(expectationStep)
    .mutation(({ ctx, input }) => reopenAsk(ctx.scope, input)),
  fits: workspaceProcedure("expectation.read")
    .input(expectationRef)
    .query(({ ctx, input }) => readFits(ctx.scope, input.expectationId)),
  openAsks: workspaceProcedure("expectation.read")
    .input(inWorkspace({}))
    .query(({ ctx }) => readOpenAsks(ctx.scope)),
  propose: workspaceProcedure("match.write")
    .input(proposeMatchInput)
    .mutation(({ ctx, input }) => proposeMatch(ctx.scope, input)),
  accept: workspaceProcedure("match.write")
    .input(acceptMatchInput)
    .mutation(({ ctx, input }) => acceptMatch(ctx.scope, input)),
  decline: workspaceProcedure("match.write")
    .input(matchStep)
    .mutation(({ ctx, input }) => declineMatch(ctx.scope, input)),
  fulfil: workspaceProcedure("match.write")
    .input(matchStep)
    .mutation(({ ctx, input }) => fulfilMatch(ctx.scope, input)),
  break: workspaceProcedure("match.write")
    .input(matchStep)
    .mutation(({ ctx, input }) => breakMatch(ctx.scope, input)),
});
