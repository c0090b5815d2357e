/**
 * A text as a cell of a file that a spreadsheet opens by a double click, and back. Only CSV needs it: a spreadsheet
 * decides there by the first sign whether a cell is a formula. In XLSX a text says itself that it is one.
 */

/** First signs that make a spreadsheet read a cell as a formula, their full-width forms included (REQ-O4). */
const STARTS_FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
/** The same behind our own protection, however often it was put there. */
const PROTECTED = /^'+[=+\-@\t\r\n＝＋－＠]/;

/**
 * A text as a cell that no spreadsheet runs: where it could be read as a formula, an apostrophe stands before it. One
 * that looks protected already gets another, so that `asTypedBefore` finds the way back.
 */
export const protectedCell = (text: string): string =>
  STARTS_FORMULA.test(text) || PROTECTED.test(text) ? `'${text}` : text;

/** A cell as it was before `protectedCell`: exactly one apostrophe goes, and only where it protected something. */
export const asTypedBefore = (cell: string): string => (PROTECTED.test(cell) ? cell.slice(1) : cell);

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this removes
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
/** What no file of a spreadsheet can hold. Names and texts have been without it since they were typed. */
export const writable = (text: string): string => text.replace(CONTROL, "");
