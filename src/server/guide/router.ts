import { visitInput } from "@/domain/guide/schema";
import { inWorkspace } from "@/domain/input";
import { workspacesOf } from "@/server/core/auth/people";
import { personProcedure, workspaceProcedure } from "@/server/core/procedures";
import { inEachWorkspace } from "@/server/core/scope";
import { router } from "@/server/core/trpc";
import { readLanding, readNext, readOverview, readWaiting } from "./reads";
import { noteVisit } from "./writes";

export const guideRouter = router({
  now: personProcedure.query(async ({ ctx }) =>
    inEachWorkspace(ctx.person.id, await workspacesOf(ctx.person.id), "workspace.read", readWaiting, {
      signIn: ctx.person,
    }),
  ),
  overview: workspaceProcedure("workspace.read")
    .input(inWorkspace({}))
    .query(({ ctx }) => readOverview(ctx.scope)),
  next: workspaceProcedure("workspace.read")
    .input(inWorkspace({}))
    .query(({ ctx }) => readNext(ctx.scope)),
  landing: workspaceProcedure("workspace.read")
    .input(inWorkspace({}))
    .query(({ ctx }) => readLanding(ctx.scope)),
  visit: workspaceProcedure("workspace.visit")
    .input(visitInput)
    .mutation(({ ctx, input }) => noteVisit(ctx.scope, input)),
});
