import {
  actorList,
  actorRef,
  addActorInput,
  changeActorInput,
  observeActorInput,
  removeActorInput,
  withdrawStanceInput,
} from "@/domain/actors/schema";
import { workspaceProcedure } from "@/server/core/procedures";
import { router } from "@/server/core/trpc";
import { listActors, readActor } from "./reads";
import { addActor, changeActor, observeActor, removeActor, withdrawStance } from "./writes";

export const actorsRouter = router({
  list: workspaceProcedure("actor.read")
    .input(actorList)
    .query(({ ctx, input }) => listActors(ctx.scope, input.after)),
  byId: workspaceProcedure("actor.read")
    .input(actorRef)
    .query(({ ctx, input }) => readActor(ctx.scope, input.actorId, input.after)),
  add: workspaceProcedure("actor.write")
    .input(addActorInput)
    .mutation(({ ctx, input }) => addActor(ctx.scope, input)),
  change: workspaceProcedure("actor.write")
    .input(changeActorInput)
    .mutation(({ ctx, input }) => changeActor(ctx.scope, input)),
  remove: workspaceProcedure("actor.write")
    .input(removeActorInput)
    .mutation(({ ctx, input }) => removeActor(ctx.scope, input)),
  observe: workspaceProcedure("actor.write")
    .input(observeActorInput)
    .mutation(({ ctx, input }) => observeActor(ctx.scope, input)),
  withdrawStance: workspaceProcedure("actor.write")
    .input(withdrawStanceInput)
    .mutation(({ ctx, input }) => withdrawStance(ctx.scope, input)),
});
