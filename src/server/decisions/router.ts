import { decisionList } from "@/domain/decisions/schema";
import { workspaceProcedure } from "@/server/core/procedures";
import { router } from "@/server/core/trpc";
import { listDecisions } from "./reads";

export const decisionsRouter = router({
  list: workspaceProcedure("workspace.read")
    .input(decisionList)
    .query(({ ctx, input }) => listDecisions(ctx.scope, input.after)),
});
