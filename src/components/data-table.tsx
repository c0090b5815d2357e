import { type ReactNode, useId } from "react";
import { ScrollRegion } from "./scroll-region";

export type TableColumn = { key: string; label: ReactNode; align?: "start" | "center" | "end" };
export type TableRow = {
  key: string;
  cells: Record<string, ReactNode>;
  /** Key of the column that names this row; the first column if not given. */
  header?: string;
};

type Props = { caption: ReactNode; columns: TableColumn[]; rows: TableRow[]; captionHidden?: boolean };

const aligned = { start: "text-start", center: "text-center", end: "text-end" };

/** A plain table: the words behind every picture. `captionHidden` when a heading above says the same. */
export function DataTable({ caption, columns, rows, captionHidden }: Props) {
  const captionId = useId();
  return (
    <ScrollRegion labelledBy={captionId}>
      <table className="w-full border-collapse">
        <caption id={captionId} className={captionHidden ? "sr-only" : "pb-2 text-start font-semibold"}>
          {caption}
        </caption>
        <thead>
          <tr className="border-b-2 border-ink">
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                className={`px-3 py-2 align-bottom font-semibold ${aligned[column.align ?? "start"]}`}
              >
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} className="border-b border-line last:border-b-0">
              {columns.map((column) =>
                column.key === (row.header ?? columns[0]?.key) ? (
                  <th
                    key={column.key}
                    scope="row"
                    dir="auto"
                    className="px-3 py-[var(--row-pad)] text-start font-semibold"
                  >
                    {row.cells[column.key]}
                  </th>
                ) : (
                  <td
                    key={column.key}
                    dir="auto"
                    className={`px-3 py-[var(--row-pad)] ${aligned[column.align ?? "start"]}`}
                  >
                    {row.cells[column.key]}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
