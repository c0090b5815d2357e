import { inWorkspace } from "@/domain/input";
import {
  answersRef,
  changeRoundInput,
  extendRoundInput,
  planRoundInput,
  roundRef,
  roundStep,
  roundsRef,
  shortenRoundInput,
} from "@/domain/rounds/schema";
import { workspaceProcedure } from "@/server/core/procedures";
import { router } from "@/server/core/trpc";
import { listRounds, readOpenRound, readRound } from "./reads";
import { readAnswers } from "./reads/answers";
import {
  cancelRound,
  changeRound,
  extendRound,
  openRound,
  planRound,
  revealRound,
  shortenRound,
} from "./writes";

export const roundsRouter = router({
  list: workspaceProcedure("round.read")
    .input(roundsRef)
    .query(({ ctx, input }) => listRounds(ctx.scope, input.after)),
  byId: workspaceProcedure("round.read")
    .input(roundRef)
    .query(({ ctx, input }) => readRound(ctx.scope, input.roundId)),
  answers: workspaceProcedure("round.read")
    .input(answersRef)
    .query(({ ctx, input }) => readAnswers(ctx.scope, input)),
  current: workspaceProcedure("round.read")
    .input(inWorkspace({}))
    .query(({ ctx }) => readOpenRound(ctx.scope)),
  plan: workspaceProcedure("round.manage")
    .input(planRoundInput)
    .mutation(({ ctx, input }) => planRound(ctx.scope, input)),
  change: workspaceProcedure("round.manage")
    .input(changeRoundInput)
    .mutation(({ ctx, input }) => changeRound(ctx.scope, input)),
  open: workspaceProcedure("round.manage")
    .input(roundStep)
    .mutation(({ ctx, input }) => openRound(ctx.scope, input)),
  extend: workspaceProcedure("round.manage")
    .input(extendRoundInput)
    .mutation(({ ctx, input }) => extendRound(ctx.scope, input)),
  shorten: workspaceProcedure("round.manage")
    .input(shortenRoundInput)
    .mutation(({ ctx, input }) => shortenRound(ctx.scope, input)),
  reveal: workspaceProcedure("round.manage")
    .input(roundStep)
    .mutation(({ ctx, input }) => revealRound(ctx.scope, input)),
  cancel: workspaceProcedure("round.manage")
    .input(roundStep)
    .mutation(({ ctx, input }) => cancelRound(ctx.scope, input)),
});
