import {
  changeCommitmentInput,
  commitmentStep,
  listCommitmentsInput,
  offerCommitmentInput,
} from "@/domain/commitments/schema";
import { pickInput } from "@/domain/partners/pick-schema";
import { workspaceProcedure } from "@/server/core/procedures";
import { router } from "@/server/core/trpc";
import { listCommitments, listPromising } from "./reads";
import {
  changeCommitment,
  commitCommitment,
  deliverCommitment,
  offerCommitment,
  removeCommitment,
  withdrawCommitment,
} from "./writes";

export const commitmentsRouter = router({
  list: workspaceProcedure("plan.read")
    .input(listCommitmentsInput)
    .query(({ ctx, input }) => listCommitments(ctx.scope, input)),
  promising: workspaceProcedure("commitment.write")
    .input(pickInput)
    .query(({ ctx, input }) => listPromising(ctx.scope, input)),
  offer: workspaceProcedure("commitment.write")
    .input(offerCommitmentInput)
    .mutation(({ ctx, input }) => offerCommitment(ctx.scope, input)),
  change: workspaceProcedure("commitment.write")
    .input(changeCommitmentInput)
    .mutation(({ ctx, input }) => changeCommitment(ctx.scope, input)),
  commit: workspaceProcedure("commitment.write")
    .input(commitmentStep)
    .mutation(({ ctx, input }) => commitCommitment(ctx.scope, input)),
  deliver: workspaceProcedure("commitment.write")
    .input(commitmentStep)
    .mutation(({ ctx, input }) => deliverCommitment(ctx.scope, input)),
  withdraw: workspaceProcedure("commitment.write")
    .input(commitmentStep)
    .mutation(({ ctx, input }) => withdrawCommitment(ctx.scope, input)),
  remove: workspaceProcedure("commitment.write")
    .input(commitmentStep)
    .mutation(({ ctx, input }) => removeCommitment(ctx.scope, input)),
});
