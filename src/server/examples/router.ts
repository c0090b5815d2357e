import { foundWorkspaceInput } from "@/domain/examples/schema";
import { provenPersonProcedure } from "@/server/core/procedures";
import { router } from "@/server/core/trpc";
import { foundWorkspace } from "./writes/start";

/** Joined to `workspaces`: how a workspace is founded reaches over every noun, so it stands above them. */
export const foundingRouter = router({
  create: provenPersonProcedure
    .input(foundWorkspaceInput)
    .mutation(({ ctx, input }) => foundWorkspace(ctx.person, input)),
});
