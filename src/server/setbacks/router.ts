import { inWorkspace } from "@/domain/input";
import {
  addRiskInput,
  addSignInput,
  changePlanInput,
  changeRiskInput,
  changeSignInput,
  listRisksInput,
  moveRiskInput,
  removeRiskInput,
  reviewRiskInput,
  riskRef,
  signStep,
} from "@/domain/setbacks/schema";
import { workspaceProcedure } from "@/server/core/procedures";
import { router } from "@/server/core/trpc";
import { listRisks, readChoices, readMap, readRisk } from "./reads";
import { addRisk, changePlan, changeRisk, moveRisk, removeRisk, reviewRisk } from "./writes";
import { addSign, changeSign, checkSign, observeSign, removeSign } from "./writes-signs";

export const setbacksRouter = router({
  map: workspaceProcedure("risk.read")
    .input(inWorkspace({}))
    .query(({ ctx }) => readMap(ctx.scope)),
  list: workspaceProcedure("risk.read")
    .input(listRisksInput)
    .query(({ ctx, input }) => listRisks(ctx.scope, input.after)),
  byId: workspaceProcedure("risk.read")
    .input(riskRef)
    .query(({ ctx, input }) => readRisk(ctx.scope, input.riskId)),
  choices: workspaceProcedure("risk.write")
    .input(inWorkspace({}))
    .query(({ ctx }) => readChoices(ctx.scope)),
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
});
