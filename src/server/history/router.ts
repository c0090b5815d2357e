import { exportHistory, historyList, undoInput } from "@/domain/history/schema";
import { workspaceProcedure } from "@/server/core/procedures";
import { router } from "@/server/core/trpc";
import { exportEvents } from "./reads/export";
import { listHistory } from "./reads/list";
import { undoChange } from "./writes/undo";

export const historyRouter = router({
  list: workspaceProcedure("history.read")
    .input(historyList)
    .query(({ ctx, input }) => listHistory(ctx.scope, input)),
  export: workspaceProcedure("workspace.edit", { fresh: true })
    .input(exportHistory)
    .query(({ ctx, input }) => exportEvents(ctx.scope, input.after)),
  undo: workspaceProcedure("history.undo")
    .input(undoInput)
    .mutation(({ ctx, input }) => undoChange(ctx.scope, input)),
});
