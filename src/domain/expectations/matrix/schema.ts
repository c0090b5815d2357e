import { z } from "zod";
import { categoryKey } from "@/domain/catalogue/category-input";
import { change, id, inWorkspace } from "@/domain/input";

/** Organisations that one press can ask: all there are. */
const MOST_ASKED = 2000;

/** `after` is the last organisation of the page before. */
export const matrixInput = inWorkspace({ after: id.optional() });
export const cellInput = inWorkspace({ partnerId: id, category: categoryKey });
export const needInput = inWorkspace({ category: categoryKey });
export const askInput = change({
  category: categoryKey,
  partnerIds: z.array(id).min(1, "required").max(MOST_ASKED, "invalid"),
});
export const takeBackAskInput = change({ askId: id });

export type MatrixInput = z.infer<typeof matrixInput>;
export type CellInput = z.infer<typeof cellInput>;
export type NeedInput = z.infer<typeof needInput>;
export type Ask = z.infer<typeof askInput>;
export type TakeBackAsk = z.infer<typeof takeBackAskInput>;
