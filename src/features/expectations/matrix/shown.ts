import type { RouterOutputs } from "@/trpc/types";

/** The table as its page gets it, and one of its rows, cells and columns. */
export type Matrix = RouterOutputs["expectations"]["matrix"];
export type MatrixRow = Matrix["rows"][number];
export type Cell = MatrixRow["cells"][number];
export type Column = Matrix["columns"][number];

export const needHref = (workspace: string, category: string) =>
  `/w/${workspace}/expectations/needs/${category.toLowerCase()}`;
