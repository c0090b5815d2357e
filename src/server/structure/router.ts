import { pickInput } from "@/domain/partners/pick-schema";
import {
  changeMandateInput,
  endMandateInput,
  mandateInput,
  setClassRuleInput,
  setProtectionInput,
  setRhythmInput,
  setSpeakingRuleInput,
  structureRef,
  takeOverRulesInput,
} from "@/domain/structure/schema";
import { workspaceProcedure } from "@/server/core/procedures";
import { router } from "@/server/core/trpc";
import { readMandatable, readStructure } from "./reads";
import { setClassRule, setProtection, setRhythm, setSpeakingRule, takeOverRules } from "./writes";
import { changeMandate, endMandate, giveMandate } from "./writes/mandates";

export const structureRouter = router({
  read: workspaceProcedure("plan.read")
    .input(structureRef)
    .query(({ ctx }) => readStructure(ctx.scope)),
  mandatable: workspaceProcedure("structure.manage")
    .input(pickInput)
    .query(({ ctx, input }) => readMandatable(ctx.scope, input)),
  setClassRule: workspaceProcedure("structure.manage")
    .input(setClassRuleInput)
    .mutation(({ ctx, input }) => setClassRule(ctx.scope, input)),
  takeOverRules: workspaceProcedure("structure.manage")
    .input(takeOverRulesInput)
    .mutation(({ ctx }) => takeOverRules(ctx.scope)),
  setSpeakingRule: workspaceProcedure("structure.manage")
    .input(setSpeakingRuleInput)
    .mutation(({ ctx, input }) => setSpeakingRule(ctx.scope, input)),
  setProtection: workspaceProcedure("structure.manage", { proven: true })
    .input(setProtectionInput)
    .mutation(({ ctx, input }) => setProtection(ctx.scope, input)),
  mandate: workspaceProcedure("structure.manage")
    .input(mandateInput)
    .mutation(({ ctx, input }) => giveMandate(ctx.scope, input)),
  changeMandate: workspaceProcedure("structure.manage")
    .input(changeMandateInput)
    .mutation(({ ctx, input }) => changeMandate(ctx.scope, input)),
  endMandate: workspaceProcedure("structure.manage")
    .input(endMandateInput)
    .mutation(({ ctx, input }) => endMandate(ctx.scope, input)),
  setRhythm: workspaceProcedure("structure.manage")
    .input(setRhythmInput)
    .mutation(({ ctx, input }) => setRhythm(ctx.scope, input)),
});
