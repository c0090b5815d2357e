import {
  assignPerspectiveInput,
  perspectivesRef,
  releasePerspectiveInput,
  requirePerspectivesInput,
  waivePerspectiveInput,
} from "@/domain/perspectives/schema";
import { workspaceProcedure } from "@/server/core/procedures";
import { router } from "@/server/core/trpc";
import { readPerspectives } from "./reads";
import { assignPerspective, releasePerspective, requirePerspectives, waivePerspective } from "./writes";

export const perspectivesRouter = router({
  read: workspaceProcedure("plan.read")
    .input(perspectivesRef)
    .query(({ ctx }) => readPerspectives(ctx.scope)),
  require: workspaceProcedure("perspective.manage")
    .input(requirePerspectivesInput)
    .mutation(({ ctx, input }) => requirePerspectives(ctx.scope, input)),
  assign: workspaceProcedure("perspective.manage")
    .input(assignPerspectiveInput)
    .mutation(({ ctx, input }) => assignPerspective(ctx.scope, input)),
  waive: workspaceProcedure("perspective.manage")
    .input(waivePerspectiveInput)
    .mutation(({ ctx, input }) => waivePerspective(ctx.scope, input)),
  release: workspaceProcedure("perspective.manage")
    .input(releasePerspectiveInput)
    .mutation(({ ctx, input }) => releasePerspective(ctx.scope, input)),
});
