import { findInput } from "@/domain/search/schema";
import { workspaceProcedure } from "@/server/core/procedures";
import { router } from "@/server/core/trpc";
import { find } from "./reads/find";

export const searchRouter = router({
  find: workspaceProcedure("search.read")
    .input(findInput)
    .query(({ ctx, input }) => find(ctx.scope, input.query, input.cursor)),
});
