import { inWorkspace } from "@/domain/input";
import {
  addRiskInput,
  addSignInput,
  assignInput,
  changePlanInput,
  changeRiskInput,
  changeSignInput,
  contributeInput,
  dismissRiskInput,
  listRisksInput,
  moveRiskInput,
  prepareInput,
  readmitInput,
  removeRiskInput,
  reviewRiskInput,
  riskRef,
  signStep,
  takeBackInput,
  weighInput,
} from "@/domain/setbacks/schema";
import { workspaceProcedure } from "@/server/core/procedures";
import { router } from "@/server/core/trpc";
import { listRisks, readMap, readRisk, readRiskChoices } from "./reads";
import { readPlans } from "./reads/plans";
import { readAsked, readBlindSpots, readPremortem } from "./reads/premortem";
import {
  addRisk,
  assignRisk,
  changePlan,
  changeRisk,
  moveRisk,
  prepareRisk,
  removeRisk,
  reviewRisk,
  weighRisk,
} from "./writes";
import { contribute, takeBackContribution } from "./writes/contributions";
import { dismissRisk, readmitRisk } from "./writes/dismissals";
import { addSign, changeSign, checkSign, observeSign, removeSign } from "./writes/signs";

export const setbacksRouter = router({
  map: workspaceProcedure("risk.read")
    .input(inWorkspace({}))
    .query(({ ctx }) => readMap(ctx.scope)),
  plans: workspaceProcedure("risk.read")
    .input(inWorkspace({}))
    .query(({ ctx }) => readPlans(ctx.scope)),
  list: workspaceProcedure("risk.read")
    .input(listRisksInput)
    .query(({ ctx, input }) => listRisks(ctx.scope, input.after)),
  byId: workspaceProcedure("risk.read")
    .input(riskRef)
    .query(({ ctx, input }) => readRisk(ctx.scope, input.riskId)),
  choices: workspaceProcedure("risk.write")
    .input(inWorkspace({}))
    .query(({ ctx }) => readRiskChoices(ctx.scope)),
  add: workspaceProcedure("risk.write")
    .input(addRiskInput)
    .mutation(({ ctx, input }) => addRisk(ctx.scope, input)),
  change: workspaceProcedure("risk.write")
    .input(changeRiskInput)
    .mutation(({ ctx, input }) => changeRisk(ctx.scope, input)),
  move: workspaceProcedure("risk.write")
    .input(moveRiskInput)
    .mutation(({ ctx, input }) => moveRisk(ctx.scope, input)),
  review: workspaceProcedure("risk.write")
    .input(reviewRiskInput)
    .mutation(({ ctx, input }) => reviewRisk(ctx.scope, input)),
  remove: workspaceProcedure("risk.write")
    .input(removeRiskInput)
    .mutation(({ ctx, input }) => removeRisk(ctx.scope, input)),
  changePlan: workspaceProcedure("risk.write")
    .input(changePlanInput)
    .mutation(({ ctx, input }) => changePlan(ctx.scope, input)),
  addSign: workspaceProcedure("risk.write")
    .input(addSignInput)
    .mutation(({ ctx, input }) => addSign(ctx.scope, input)),
  changeSign: workspaceProcedure("risk.write")
    .input(changeSignInput)
    .mutation(({ ctx, input }) => changeSign(ctx.scope, input)),
  checkSign: workspaceProcedure("risk.write")
    .input(signStep)
    .mutation(({ ctx, input }) => checkSign(ctx.scope, input)),
  observeSign: workspaceProcedure("risk.write")
    .input(signStep)
    .mutation(({ ctx, input }) => observeSign(ctx.scope, input)),
  removeSign: workspaceProcedure("risk.write")
    .input(signStep)
    .mutation(({ ctx, input }) => removeSign(ctx.scope, input)),
  premortem: workspaceProcedure("risk.read")
    .input(inWorkspace({}))
    .query(({ ctx }) => readPremortem(ctx.scope)),
  contribute: workspaceProcedure("risk.write")
    .input(contributeInput)
    .mutation(({ ctx, input }) => contribute(ctx.scope, input)),
  takeBack: workspaceProcedure("risk.write")
    .input(takeBackInput)
    .mutation(({ ctx, input }) => takeBackContribution(ctx.scope, input)),
  blindSpots: workspaceProcedure("risk.read")
    .input(inWorkspace({}))
    .query(({ ctx }) => readBlindSpots(ctx.scope)),
  dismiss: workspaceProcedure("risk.write")
    .input(dismissRiskInput)
    .mutation(({ ctx, input }) => dismissRisk(ctx.scope, input)),
  readmit: workspaceProcedure("risk.write")
    .input(readmitInput)
    .mutation(({ ctx, input }) => readmitRisk(ctx.scope, input)),
  asked: workspaceProcedure("risk.read")
    .input(inWorkspace({}))
    .query(({ ctx }) => readAsked(ctx.scope)),
  weigh: workspaceProcedure("risk.write")
    .input(weighInput)
    .mutation(({ ctx, input }) => weighRisk(ctx.scope, input)),
  assign: workspaceProcedure("risk.write")
    .input(assignInput)
    .mutation(({ ctx, input }) => assignRisk(ctx.scope, input)),
  prepare: workspaceProcedure("risk.write")
    .input(prepareInput)
    .mutation(({ ctx, input }) => prepareRisk(ctx.scope, input)),
});
