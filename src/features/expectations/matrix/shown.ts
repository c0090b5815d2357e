import type { CategoryKey } from "@/domain/catalogue/resources";
import type { RouterOutputs } from "@/trpc/types";

/** The table as its page gets it, and one of its rows, cells and columns. */
export type ShownMatrix = RouterOutputs["expectations"]["matrix"];
export type MatrixRow = ShownMatrix["rows"][number];
export type ShownCell = MatrixRow["cells"][number];
export type ShownColumn = ShownMatrix["columns"][number];

export const needHref = (workspace: string, category: string) =>
  `/w/${workspace}/expectations/needs/${category.toLowerCase()}`;

/** Which cell is open, and whether it is read or written. ASK stands for a need or a wish, which is chosen there. */
export type Opened = { partnerId: string; category: CategoryKey; mode: "READ" | "GIVE" | "ASK" };

export type OpenCell = RouterOutputs["expectations"]["cell"];
