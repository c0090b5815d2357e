/** In the order that decides between equals: what stands in no name first, commas, which stand in many, last. */
export const delimiters = ["\t", ";", "|", ","] as const;
export type Delimiter = (typeof delimiters)[number];

/** Line breaks that a cell in quotes may hold; a quote that closes only further down was never meant to open a cell. */
const BREAKS_IN_CELL = 30;
/** Signs of such a cell, for the same reason. */
const LONGEST_CELL = 10_000;

interface Cell {
  value: string;
  end: number;
}

/** Where a cell ends that nobody put into quotes. */
function plainCell(text: string, at: number, delimiter: Delimiter): Cell {
  let end = at;
  while (end < text.length) {
    const sign = text[end];
    if (sign === delimiter || sign === "\n" || sign === "\r") break;
    end += 1;
  }
  return { value: text.slice(at, end), end };
}

/** The place behind blanks, where nothing but blanks stands before the end of a cell; -1 otherwise. */
function endOfCell(text: string, at: number, delimiter: Delimiter): number {
  let end = at;
  while (text[end] === " ") end += 1;
  const sign = text[end];
  return sign === undefined || sign === delimiter || sign === "\n" || sign === "\r" ? end : -1;
}

/** A cell in quotes, doubled ones inside; null where the quote that opens it closes nothing. */
function quotedCell(text: string, opening: number, delimiter: Delimiter): Cell | null {
  const limit = Math.min(text.length, opening + LONGEST_CELL);
  let closing = text.indexOf('"', opening + 1);
  while (closing >= 0 && text[closing + 1] === '"' && closing < limit)
    closing = text.indexOf('"', closing + 2);
  if (closing < 0 || closing >= limit) return null;
  const end = endOfCell(text, closing + 1, delimiter);
  const inside = text.slice(opening + 1, closing);
  if (end < 0 || inside.split(/\r\n|\r|\n/).length - 1 > BREAKS_IN_CELL) return null;
  return { value: inside.replaceAll('""', '"'), end };
}

function cellAt(text: string, at: number, delimiter: Delimiter, lastQuote: number): Cell {
  let start = at;
  while (text[start] === " ") start += 1;
  const quoted = text[start] === '"' && start < lastQuote ? quotedCell(text, start, delimiter) : null;
  return quoted ?? plainCell(text, at, delimiter);
}

/**
 * Splits a text into rows of cells, at most so many rows, and says whether there are more. A quote opens a cell only
 * where it also closes one, so that `"Hand in Hand" e. V.` and a forgotten quote are what they look like, and cost
 * nothing but themselves. What is well formed is read as RFC 4180 says (docs/decisions/022).
 */
export function splitCells(
  text: string,
  delimiter: Delimiter,
  most: number,
): { rows: string[][]; more: boolean } {
  const lastQuote = text.lastIndexOf('"');
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length || row.length > 0) {
    if (rows.length === most) return { rows, more: true };
    const cell = cellAt(text, at, delimiter, lastQuote);
    row.push(cell.value);
    at = cell.end;
    if (text[at] === delimiter) {
      at += 1;
      continue;
    }
    rows.push(row);
    row = [];
    at += text[at] === "\r" && text[at + 1] === "\n" ? 2 : 1;
  }
  return { rows, more: false };
}
