import Papa from "papaparse";
import { type FileRefusal, isText, MAX_LIST_BYTES } from "@/domain/partners/import/decode";
import { findDelimiter } from "@/domain/partners/import/delimiter";
import { MAX_IMPORTED } from "@/domain/partners/import/schema";

export const listRefusals = ["tooManyRows", "tooManyColumns", "cellTooLong", "openQuote"] as const;
export type ListRefusal = (typeof listRefusals)[number] | FileRefusal;

/** One line of a list, with the number that a spreadsheet shows beside it. */
export interface ListLine {
  line: number;
  cells: readonly string[];
}

export type ReadList = { lines: readonly ListLine[] } | { refusal: ListRefusal; line?: number };

/** Rows that are parsed at all: blank ones between the others included, so that none goes missing unsaid. */
const PARSED = 1000;
const MAX_COLUMNS = 40;
/** Longer than any cell that a row of the register can hold. */
const MAX_CELL = 2000;

const notBlank = ({ cells }: ListLine): boolean => cells.some((cell) => cell.trim() !== "");

/** The text without the empty rows that a spreadsheet likes to add at its end, thousands of them at times. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && " \t\r\n;,".includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** A list of nothing but addresses, in lines or in one line with commas, is one address per line. */
function oneAddressEach(lines: readonly ListLine[]): readonly ListLine[] {
  const filled = lines.map(({ line, cells }) => ({
    line,
    cells: cells.filter((cell) => cell.trim() !== ""),
  }));
  if (!filled.every(({ cells }) => cells.every((cell) => cell.includes("@")))) return lines;
  return filled
    .flatMap(({ cells }) => cells)
    .map((cell, index) => ({ line: index + 1, cells: [cell.trim()] }));
}

/**
 * Splits a list into lines and cells. Everything stays the text it is: no formula is run, no number or date is made of
 * it. Limits are asked before parsing, and parsing stops after a thousand rows, so that no list can hold up the page.
 */
export function readList(text: string): ReadList {
  if (text.length > MAX_LIST_BYTES) return { refusal: "tooBig" };
  if (!isText(text)) return { refusal: "notText" };
  const { delimiter, rest } = findDelimiter(withoutEnd(text.replace(/^\uFEFF/, "")));
  const { data, errors, meta } = Papa.parse<string[]>(rest, { delimiter, preview: PARSED });
  const broken = errors.find(({ type }) => type === "Quotes");
  if (broken) return { refusal: "openQuote", line: (broken.row ?? 0) + 1 };
  const lines = data.map((cells, index) => ({ line: index + 1, cells })).filter(notBlank);
  const wide = lines.find(
    ({ cells }) => cells.length > MAX_COLUMNS && !cells.every((cell) => cell.includes("@")),
  );
  if (wide) return { refusal: "tooManyColumns", line: wide.line };
  const long = lines.find(({ cells }) => cells.some((cell) => cell.length > MAX_CELL));
  if (long) return { refusal: "cellTooLong", line: long.line };
  if (lines.length === 0 && !meta.truncated) return { refusal: "empty" };
  const read = oneAddressEach(lines);
  // one more than may be imported: the line that names the columns
  if (meta.truncated || read.length > MAX_IMPORTED + 1) return { refusal: "tooManyRows" };
  return { lines: read };
}
