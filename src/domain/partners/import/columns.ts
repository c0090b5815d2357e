import { headingOf, knownHeadings, looksLikeAddress } from "./headings";
import type { DraftRow, ImportColumn } from "./rows";

/** What each column of a list is, null for one that stays out. */
export type Mapping = readonly (ImportColumn | null)[];

export interface Guess {
  /** Whether a line names the columns. */
  hasHeader: boolean;
  /** How many lines stand above it: a title, a date. They are not organisations. */
  above: number;
  mapping: Mapping;
}

/** Titles and dates above a list are few; further down a line that looks like headings is somebody's organisation. */
const HEAD_AMONG = 10;
/** Lines of a title, where no line names the columns. */
const TITLES = 5;
/** One known word in the first line names columns; below it that could be chance. */
const NAMES_AT_LEAST = 2;

/** What a line would mean if it named the columns: each meaning once. */
function namedBy(cells: readonly string[], width: number): Mapping {
  const met = new Set<ImportColumn>();
  return Array.from({ length: width }, (_, index) => {
    const column = headingOf(cells[index] ?? "");
    if (!column || met.has(column)) return null;
    met.add(column);
    return column;
  });
}

const filledIn = (cells: readonly string[]): number => cells.filter((cell) => cell.trim() !== "").length;

/** Whether a line names columns: two words that we know; one is enough in the first line, or below nothing but titles. */
function namesColumns(rows: readonly (readonly string[])[], at: number): boolean {
  const cells = rows[at] ?? [];
  if (cells.some(looksLikeAddress)) return false;
  const names = knownHeadings(cells);
  if (names >= NAMES_AT_LEAST) return true;
  const belowTitles = filledIn(cells) > 1 && rows.slice(0, at).every((row) => filledIn(row) <= 1);
  return names === 1 && (at === 0 || belowTitles);
}

/** Lines of one cell above a table of several: its title, its date. */
function titlesAbove(rows: readonly (readonly string[])[]): number {
  const table = rows.findIndex((cells) => filledIn(cells) > 1);
  const rest = rows.slice(Math.max(0, table));
  const wide = rest.filter((cells) => filledIn(cells) > 1).length;
  const isTable = table > 0 && table <= TITLES && wide > 1 && wide > rest.length / 2;
  return isTable && !rows.slice(0, table).some((cells) => cells.some(looksLikeAddress)) ? table : 0;
}

/** Guesses from the headings, or from what stands in the columns where there are none. People may say otherwise. */
export function guessColumns(rows: readonly (readonly string[])[]): Guess {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const above = rows.slice(0, HEAD_AMONG).findIndex((_, at) => namesColumns(rows, at));
  if (above >= 0) return { hasHeader: true, above, mapping: namedBy(rows[above] ?? [], width) };
  const titles = titlesAbove(rows);
  const table = rows.slice(titles);
  const count = (holds: (cell: string) => boolean) =>
    Array.from({ length: width }, (_, index) => table.filter((row) => holds(row[index] ?? "")).length);
  const addresses = count(looksLikeAddress);
  const most = addresses.reduce((highest, one) => Math.max(highest, one), 0);
  const email = most === 0 ? -1 : addresses.indexOf(most);
  const words = count((cell) => /\p{L}{2}/u.test(cell));
  const name = words.findIndex((cells, index) => cells > table.length / 2 && index !== email);
  const mapping = Array.from({ length: width }, (_, index) =>
    index === email ? "email" : index === name ? "name" : null,
  );
  return { hasHeader: false, above: titles, mapping };
}

/**
 * A heading that stands further down again, as on every page of a printed list: it is no organisation.
 */
export const isHeadAgain = (cells: readonly string[], head: readonly string[]): boolean =>
  knownHeadings(head) > 0 && head.every((cell, index) => cell.trim() === (cells[index] ?? "").trim());

/** One line by what its columns are. */
export function draftOf(cells: readonly string[], mapping: Mapping): DraftRow {
  const cellOf = (column: ImportColumn) => (cells[mapping.indexOf(column)] ?? "").trim();
  return {
    name: cellOf("name"),
    email: cellOf("email"),
    tier: cellOf("tier"),
    sector: cellOf("sector"),
    region: cellOf("region"),
    contact: cellOf("contact"),
  };
}

/** Gives a column of the list a meaning; what had it before has none any more. */
export const remap = (mapping: Mapping, index: number, column: ImportColumn | null): Mapping =>
  mapping.map((had, each) => (each === index ? column : had === column ? null : had));
