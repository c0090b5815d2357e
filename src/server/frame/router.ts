import { inWorkspace } from "@/domain/input";
import { workspaceProcedure } from "@/server/core/procedures";
import { router } from "@/server/core/trpc";
import { readFrame } from "./reads";

export const frameRouter = router({
  show: workspaceProcedure("workspace.read")
    .input(inWorkspace({}))
    .query(({ ctx }) => readFrame(ctx.scope)),
});
