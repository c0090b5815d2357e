import { keepInput, letGoInput, placeRef } from "@/domain/drafts/schema";
import { workspaceProcedure } from "@/server/core/procedures";
import { router } from "@/server/core/trpc";
import { readDraftsAt } from "./reads";
import { keepDraft, letGoDraft } from "./writes";

export const draftsRouter = router({
  at: workspaceProcedure("draft.keep")
    .input(placeRef)
    .query(({ ctx, input }) => readDraftsAt(ctx.scope, input.place)),
  keep: workspaceProcedure("draft.keep")
    .input(keepInput)
    .mutation(({ ctx, input }) => keepDraft(ctx.scope, input)),
  letGo: workspaceProcedure("draft.keep")
    .input(letGoInput)
    .mutation(({ ctx, input }) => letGoDraft(ctx.scope, input)),
});
