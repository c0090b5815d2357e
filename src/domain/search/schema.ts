import { z } from "zod";
import { inWorkspace, soughtLine } from "@/domain/input";

/** Nobody searches for more than this. */
export const MAX_QUERY = 200;
/** Hits a page holds. */
export const HITS = 20;
/** Pages there are; who has not found it among a hundred needs another word, not another page. */
export const PAGES = 5;

/** `cursor` is the number of pages already shown. */
export const findInput = inWorkspace({
  query: soughtLine(MAX_QUERY),
  cursor: z
    .number()
    .int()
    .min(1)
    .max(PAGES - 1)
    .optional(),
});
