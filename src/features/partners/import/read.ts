import { guessColumns } from "@/domain/partners/import/columns";
import { type FileRefusal, isText, MAX_LIST_BYTES } from "@/domain/partners/import/decode";
import { findDelimiter } from "@/domain/partners/import/delimiter";
import { MAX_IMPORTED } from "@/domain/partners/import/schema";
import { splitCells } from "@/domain/partners/import/split";
import { asTypedBefore } from "@/domain/tables";

export const listRefusals = ["tooManyRows", "unpacksTooBig"] as const;
export type ListRefusal = (typeof listRefusals)[number] | FileRefusal;

/** One line of a list, with the number that a spreadsheet shows beside it. */
export interface ListLine {
  line: number;
  cells: readonly string[];
}

export type ReadList = { lines: readonly ListLine[] } | { refusal: ListRefusal };

/** Rows that are parsed at all: blank ones between the others included, so that none goes missing unsaid. */
const PARSED = 1000;
/** Columns that are looked at. Nobody needs one further right; what stands there stays out. */
const MAX_COLUMNS = 500;
/** More of a cell is not kept: it is too long for anything that a row of the register holds, and says so. */
const MAX_CELL = 5000;

/** Enough lines to see which one names the columns. */
const LOOKED_AT = 20;

const notBlank = ({ cells }: ListLine): boolean => cells.some((cell) => cell.trim() !== "");

/** The text without the empty rows that a spreadsheet likes to add at its end, thousands of them at times. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && " \t\r\n;,|".includes(text.charAt(end - 1))) end -= 1;
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
 * it, and the apostrophe that our own export puts before what looks like a formula goes again. Only a list that is none,
 * or too long, is refused: whatever is odd in a line is said beside that line. Splitting stops after a thousand rows, so
 * that no list can hold up the page.
 */
export function readList(text: string): ReadList {
  if (text.length > MAX_LIST_BYTES) return { refusal: "tooBig" };
  if (!isText(text)) return { refusal: "notText" };
  const { delimiter, rest } = findDelimiter(withoutEnd(text.replace(/^\uFEFF/, "")));
  const { rows, more } = splitCells(rest, delimiter, PARSED);
  const lines = rows.map((cells, index) => ({ line: index + 1, cells: cells.map(asTypedBefore) }));
  return readRows({ lines, more });
}

/** Lines that were split already, as a list that can be looked at; `more`: there were more than were read at all. */
export function readRows({ lines: rows, more }: { lines: readonly ListLine[]; more: boolean }): ReadList {
  const lines = rows.filter(notBlank);
  if (lines.length === 0 && !more) return { refusal: "empty" };
  const read = oneAddressEach(lines).map(({ line, cells }) => ({
    line,
    cells: cells.slice(0, MAX_COLUMNS).map((cell) => cell.slice(0, MAX_CELL)),
  }));
  const { hasHeader, above } = guessColumns(read.slice(0, LOOKED_AT).map(({ cells }) => cells));
  const organisations = read.length - above - (hasHeader ? 1 : 0);
  if (more || organisations > MAX_IMPORTED) return { refusal: "tooManyRows" };
  return { lines: read };
}
