import type { z } from "zod";
import { ownCategoryId } from "@/domain/catalogue/category-input";
import { change, inWorkspace, line, optionalLine, version } from "@/domain/input";

/** A name stands above a column of the table, a unit behind a number. */
export const NAME_LENGTH = 40;
export const UNIT_LENGTH = 20;

/**
 * What a workspace's own category is called and, where it can be counted, in what: "Lastenräder", "Tage". The unit
 * stays as it is: amounts that were named in it would otherwise mean something else.
 */
export const categoryFields = {
  name: line(NAME_LENGTH),
  unit: optionalLine(UNIT_LENGTH),
};
export const renameCategoryFields = { name: categoryFields.name };

export const listCategoriesInput = inWorkspace({});
export const addCategoryInput = change(categoryFields);
export const renameCategoryInput = change({ categoryId: ownCategoryId, version, ...renameCategoryFields });
export const retireCategoryInput = change({ categoryId: ownCategoryId, version });

export type AddCategory = z.infer<typeof addCategoryInput>;
export type RenameCategory = z.infer<typeof renameCategoryInput>;
export type RetireCategory = z.infer<typeof retireCategoryInput>;
