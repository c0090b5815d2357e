import { Parser } from "htmlparser2";
import { type ListLine, type ReadList, readRows } from "./read";
import { UnpacksTooBig, unpackParts } from "./unpack";

/** Rows with something in them that are read at all. */
const MAX_ROWS = 2000;
const WORKBOOK = "xl/workbook.xml";
const RELATIONS = "xl/_rels/workbook.xml.rels";
const WORDS = "xl/sharedStrings.xml";

type Attributes = Readonly<Record<string, string>>;
interface Seen {
  open?: (name: string, attributes: Attributes) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
}

/** Walks through a part. Names come without their prefix; entities of a document's own are not known, so none can grow. */
function walk(part: Uint8Array | undefined, { open, text, close }: Seen): void {
  const bare = (name: string) => name.slice(name.indexOf(":") + 1);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => open?.(bare(name), attributes),
      ontext: (piece) => text?.(piece),
      onclosetag: (name) => close?.(bare(name)),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(new TextDecoder().decode(part ?? new Uint8Array()));
}

/** The part that holds the first sheet that is not hidden; null where the file is no workbook. */
function firstSheet(parts: ReadonlyMap<string, Uint8Array>): string | null {
  const targets = new Map<string, string>();
  walk(parts.get(RELATIONS), {
    open: (name, { Id = "", Target = "" }) => name === "Relationship" && targets.set(Id, Target),
  });
  const sheets: string[] = [];
  walk(parts.get(WORKBOOK), {
    open: (name, { state = "visible", "r:id": id = "" }) =>
      name === "sheet" && state === "visible" && sheets.push(id),
  });
  const target = targets.get(sheets[0] ?? "");
  if (!target) return null;
  return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
}

/** Texts that cells share, without how they are spoken. */
function sharedWords(part: Uint8Array | undefined): string[] {
  const words: string[] = [];
  const inside: string[] = [];
  walk(part, {
    open: (name) => {
      inside.push(name);
      if (name === "si") words.push("");
    },
    text: (text) => {
      if (inside.at(-1) === "t" && !inside.includes("rPh")) words[words.length - 1] += text;
    },
    close: () => inside.pop(),
  });
  return words;
}

/** The column that a cell stands in, from 0, by the letters of its name. */
const columnOf = (place: string): number =>
  [...(/^[A-Z]{1,3}/.exec(place)?.[0] ?? "")].reduce((sum, sign) => sum * 26 + sign.charCodeAt(0) - 64, 0) -
  1;

/** A number as a person would read it: a long one, such as that of a telephone, is not shown as a power of ten. */
const plainly = (value: string): string => {
  const number = Number(value);
  return value !== "" && Number.isSafeInteger(number) ? String(number) : value;
};

/** The rows of a sheet, with the numbers that a spreadsheet shows beside them. Formulas are not run: what they gave last stands. */
function rowsOf(part: Uint8Array, words: readonly string[]): { lines: ListLine[]; more: boolean } {
  const lines: ListLine[] = [];
  let more = false;
  let line = 0;
  let cells: string[] = [];
  let cell = { column: -1, type: "n", value: "" };
  const inside: string[] = [];
  const shown = ({ type, value }: typeof cell) => {
    if (type === "s") return words[Number(value)] ?? "";
    return type === "n" ? plainly(value) : value;
  };
  walk(part, {
    open: (name, { r = "", t = "n" }) => {
      inside.push(name);
      if (name === "row") {
        line = Number(r) || line + 1;
        cells = [];
        cell = { ...cell, column: -1 };
      }
      if (name === "c") {
        const column = columnOf(r);
        cell = { column: column >= 0 ? column : cell.column + 1, type: t, value: "" };
      }
    },
    text: (text) => {
      const at = inside.at(-1);
      if ((at === "v" || at === "t") && inside.includes("c") && !inside.includes("rPh")) cell.value += text;
    },
    close: (name) => {
      inside.pop();
      if (name === "c") {
        while (cells.length < cell.column) cells.push("");
        cells[cell.column] = shown(cell);
      }
      if (name !== "row" || cells.every((one) => one.trim() === "")) return;
      if (lines.length < MAX_ROWS) lines.push({ line, cells });
      else more = true;
    },
  });
  return { lines, more };
}

/**
 * Reads the first sheet of an XLSX file into lines and cells. Everything happens in this browser; nothing in the file is
 * run or fetched. Other containers that are zip files too (ODS, Numbers) say that they are spreadsheets.
 */
export function readXlsx(bytes: Uint8Array): ReadList {
  try {
    const book = unpackParts(bytes, (name) => name === WORKBOOK || name === RELATIONS);
    const sheet = firstSheet(book);
    if (!sheet) return { refusal: "spreadsheet" };
    const parts = unpackParts(bytes, (name) => name === sheet || name === WORDS);
    const found = parts.get(sheet);
    if (!found) return { refusal: "spreadsheet" };
    return readRows(rowsOf(found, sharedWords(parts.get(WORDS))));
  } catch (error) {
    return { refusal: error instanceof UnpacksTooBig ? "unpacksTooBig" : "spreadsheet" };
  }
}
