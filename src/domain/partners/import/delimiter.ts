import { knownHeadings } from "./headings";
import { type Delimiter, delimiters, splitCells } from "./split";

/** Rows that are looked at: a title, a table, and enough of it to see its shape. */
const LOOKED_AT = 60;
/** Signs of the beginning that are looked at. */
const SAMPLE = 60_000;
/** Shares of rows that differ by less say nothing. */
const SAME = 0.1;

/** Where fewer rows than this have several cells, commas stand in names and nothing separates. */
const HALF = 0.5;

interface Shape {
  delimiter: Delimiter;
  /** Headings that we know, in the line that has most of them; one alone counts only beside another cell. */
  headings: number;
  /** Share of the rows that have as many cells as most rows have, where that is more than one. */
  even: number;
}

const isBlank = (cells: readonly string[]) => cells.every((cell) => cell.trim() === "");

/** A quote that belongs to no cell of its own says that the cell was cut in the wrong place. */
const headingsOf = (cells: readonly string[]) => knownHeadings(cells.filter((cell) => !cell.includes('"')));

function shapeBy(text: string, delimiter: Delimiter): Shape {
  const rows = splitCells(text, delimiter, LOOKED_AT).rows.filter((cells) => !isBlank(cells));
  const wide = rows.filter((cells) => cells.length > 1);
  const widths = new Map<number, number>();
  for (const { length } of wide) widths.set(length, (widths.get(length) ?? 0) + 1);
  const even = rows.length === 0 ? 0 : Math.max(0, ...widths.values()) / rows.length;
  return { delimiter, headings: Math.max(0, ...wide.map(headingsOf)), even };
}

/** Which of two shapes is more of a table. */
function better(one: Shape, other: Shape): Shape {
  if (one.headings !== other.headings) return one.headings > other.headings ? one : other;
  return other.even > one.even + SAME ? other : one;
}

/**
 * What separates the columns of a list, decided by the whole table below its titles: the sign by which a line has most
 * headings that we know, else the one by which most rows have the same number of cells. In a tie commas lose, because
 * they stand in names. Excel's own first line `sep=;` says it outright; `rest` is the text without that line.
 */
export function findDelimiter(text: string): { delimiter: Delimiter; rest: string } {
  const told = /^sep=([;,\t|])\r?\n?/i.exec(text);
  if (told) return { delimiter: told[1] as Delimiter, rest: text.slice(told[0].length) };
  const sample = text.slice(0, SAMPLE);
  const shapes = delimiters.map((delimiter) => shapeBy(sample, delimiter));
  const best = shapes.reduce(better);
  const isTable = best.headings > 0 || best.even > HALF;
  return { delimiter: isTable ? best.delimiter : ";", rest: text };
}
