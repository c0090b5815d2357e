import { z } from "zod";
import { id } from "@/domain/input";
import { type OwnCategoryId, resourceCategories } from "./resources";

/** The id of a workspace's own category, spelled as the database spells it, so that keys can be compared. */
export const ownCategoryId = id.transform((key) => key.toLowerCase() as OwnCategoryId);

/** A category of the catalogue, or one of the workspace's own by its id. */
export const categoryKey = z.union([z.enum(resourceCategories), ownCategoryId], "invalid");
