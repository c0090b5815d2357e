import { protectedCell, writable } from "@/domain/tables";

/** Rows that one file holds at most. Every export says so where it is offered. */
export const MAX_EXPORTED = 10_000;

export const tableFormats = ["csv", "xlsx"] as const;
export type TableFormat = (typeof tableFormats)[number];

export type Cell = string | number | null;

/** What goes into a file: words in the reader's language, and numbers that stay numbers. */
export interface Table {
  /** Name of the file and of the sheet: letters and hyphens only. */
  name: string;
  head: readonly string[];
  rows: readonly (readonly Cell[])[];
}

const quoted = (text: string): string => `"${protectedCell(writable(text)).replaceAll('"', '""')}"`;
const csvCell = (cell: Cell): string =>
  cell === null ? "" : typeof cell === "number" ? String(cell) : quoted(cell);

/**
 * A table as CSV: UTF-8 with a byte order mark and, in German, semicolons, because that is what Excel opens by a double
 * click. Every text is quoted, so that it stays one cell whatever stands in it.
 */
export function csvOf({ head, rows }: Table, locale: string): string {
  const delimiter = locale === "de" ? ";" : ",";
  const line = (cells: readonly Cell[]) => cells.map(csvCell).join(delimiter);
  return `\uFEFF${[head, ...rows].map(line).join("\r\n")}\r\n`;
}

/** Code units that a spreadsheet's cell can hold. */
const MAX_CELL = 32_000;
const cut = (text: string): string =>
  text.length <= MAX_CELL ? text : text.slice(0, MAX_CELL).replace(/[\uD800-\uDBFF]$/, "");
const WIDEST = 60;

/** A table as a spreadsheet: every text is a cell of type text and stays as it was typed, the head stays in view. */
export async function xlsxOf({ name, head, rows }: Table): Promise<Uint8Array<ArrayBuffer>> {
  // Only who exports pays for it.
  const { default: writeXlsxFile } = await import("write-excel-file/node");
  const texts = (cell: Cell) => (typeof cell === "string" ? cut(writable(cell)) : cell);
  const data = [
    head.map((word) => ({ value: writable(word), type: String, fontWeight: "bold" as const })),
    ...rows.map((row) =>
      row.map((cell) => {
        const value = texts(cell);
        if (value === null || value === "") return null;
        return typeof value === "number" ? { value, type: Number } : { value, type: String };
      }),
    ),
  ];
  const columns = head.map((word, index) => ({
    width: Math.min(WIDEST, Math.max(word.length, ...rows.map((row) => String(row[index] ?? "").length)) + 2),
  }));
  const file = writeXlsxFile(data, { sheet: name, columns, stickyRowsCount: 1 });
  return new Uint8Array(await file.toBuffer());
}

const types = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

/** Answers with a table as a file to keep. It holds what one reader may see, so nobody in between keeps a copy. */
export async function fileAnswer(table: Table, format: TableFormat, locale: string): Promise<Response> {
  const body = format === "csv" ? csvOf(table, locale) : await xlsxOf(table);
  return new Response(body, {
    headers: {
      "content-type": types[format],
      "content-disposition": `attachment; filename="kordel-${table.name}.${format}"`,
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    },
  });
}

/** The format that an address asks for; CSV where it asks for none that we write. */
export const formatOf = (request: Request): TableFormat =>
  new URL(request.url).searchParams.get("format") === "xlsx" ? "xlsx" : "csv";
