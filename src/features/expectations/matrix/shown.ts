import type { CategoryKey } from "@/domain/catalogue/resources";
import type { RouterOutputs } from "@/trpc/types";

/** The table as its page gets it, and one of its rows, cells and columns. */
export type Matrix = RouterOutputs["expectations"]["matrix"];
export type MatrixRow = Matrix["rows"][number];
export type Cell = MatrixRow["cells"][number];
export type Column = Matrix["columns"][number];

export const needHref = (workspace: string, category: string) =>
  `/w/${workspace}/expectations/needs/${category.toLowerCase()}`;

/** Which cell is open, and whether it is read or written. ASK stands for a need or a wish, which is chosen there. */
export type Opened = { partnerId: string; category: CategoryKey; mode: "READ" | "GIVE" | "ASK" };

export type OpenCell = RouterOutputs["expectations"]["cell"];
