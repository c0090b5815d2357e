import {
  addCategoryInput,
  listCategoriesInput,
  renameCategoryInput,
  retireCategoryInput,
} from "@/domain/categories/schema";
import { workspaceProcedure } from "@/server/core/procedures";
import { router } from "@/server/core/trpc";
import { listCategories } from "./reads";
import { addCategory, renameCategory, retireCategory } from "./writes";

export const categoriesRouter = router({
  list: workspaceProcedure("expectation.read")
    .input(listCategoriesInput)
    .query(({ ctx }) => listCategories(ctx.scope)),
  add: workspaceProcedure("category.manage")
    .input(addCategoryInput)
    .mutation(({ ctx, input }) => addCategory(ctx.scope, input)),
  rename: workspaceProcedure("category.manage")
    .input(renameCategoryInput)
    .mutation(({ ctx, input }) => renameCategory(ctx.scope, input)),
  retire: workspaceProcedure("category.manage")
    .input(retireCategoryInput)
    .mutation(({ ctx, input }) => retireCategory(ctx.scope, input)),
});
