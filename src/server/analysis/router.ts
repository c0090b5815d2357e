import { workspaceRef } from "@/domain/workspaces/schema";
import { workspaceProcedure } from "@/server/core/procedures";
import { router } from "@/server/core/trpc";
import { readFindings } from "./reads";
import { readPower } from "./reads/power";

export const analysisRouter = router({
  find: workspaceProcedure("plan.read")
    .input(workspaceRef)
    .query(({ ctx }) => readFindings(ctx.scope)),
  power: workspaceProcedure("plan.read")
    .input(workspaceRef)
    .query(({ ctx }) => readPower(ctx.scope)),
});
