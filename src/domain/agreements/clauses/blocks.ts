/** One line of a clause as it is shown, hashed and signed: what it is, how deep it stands, and its words. */
export interface ClauseBlock {
  kind: "HEADING" | "ITEM" | "PARAGRAPH";
  /** 0 for the outermost; never more than `MOST_LEVELS - 1`. */
  level: number;
  /** The mark of an item as it was typed: "1.", "a)", "(2)", "-"; empty for what is none. */
  marker: string;
  text: string;
  /** An empty line stands before it. */
  apart: boolean;
}

export const MOST_LEVELS = 6;
const TAB = 4;

/** Every kind of line end, soft ones too. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they end lines in texts that come from word processors
const LINE_END = /\r\n|[\n\r\u000B\u000C\u0085\u2028\u2029]/;
/** Blanks of every width; named, because what `\s` means depends on the runtime's Unicode version. */
const BLANKS = "[ \\t\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000]";
/** What shows nothing: blanks without width, soft hyphens, and signs that turn the order in which letters are shown. */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: nobody sees them
  /[\u00AD\u061C\u180E\u200B\u200E\u200F\u2060-\u2064\u202A-\u202E\u2066-\u206F\uFEFF\u0000-\u0008\u000E-\u001F\u007F]/g;
const HEADING = /^#{1,3} +(?=\S)/;
/** "1.", "1.2", "12)", "(3)", "a)", "(b)", "iv.", in any script's digits, and dashes and dots. */
const MARKER =
  /^(?:\(?(?:\p{Nd}{1,3}(?:\.\p{Nd}{1,3}){0,3}|[ivxlc]{1,6}|[IVXLC]{1,6}|\p{L}\p{M}*)[.)]|\(\p{Nd}{1,3}\)|\p{Nd}{1,3}(?:\.\p{Nd}{1,3}){1,3}|[-–—•*])(?= )/u;

/** How far a line is indented, in columns. */
function indentOf(line: string): number {
  let columns = 0;
  for (const sign of line) {
    if (sign === "\t") columns += TAB - (columns % TAB);
    else if (new RegExp(`^${BLANKS}$`).test(sign)) columns += 1;
    else break;
  }
  return columns;
}

/** One line without anything that cannot be seen: form C, single blanks, none at its ends. */
export const seenLine = (text: string): string =>
  text
    .normalize("NFC")
    .replace(UNSEEN, "")
    .replace(new RegExp(`(?:${BLANKS}|${LINE_END.source})+`, "g"), " ")
    .replace(/^ | $/g, "");

/**
 * The words of a clause as lines with a level each. Levels come from the indentation of lines among each other, whatever it
 * was typed with. Everything that is not seen is dropped here, so what is shown from these lines is what is hashed.
 */
export function blocksOf(body: string): ClauseBlock[] {
  const blocks: ClauseBlock[] = [];
  const depths: number[] = [];
  let apart = false;
  for (const line of body.split(LINE_END)) {
    const text = seenLine(line);
    if (text === "") {
      apart = blocks.length > 0;
      continue;
    }
    const depth = indentOf(line.replace(UNSEEN, ""));
    while ((depths.at(-1) ?? -1) > depth) depths.pop();
    if ((depths.at(-1) ?? -1) < depth) depths.push(depth);
    const level = Math.min(depths.length, MOST_LEVELS) - 1;
    blocks.push({ ...partsOf(text), level, apart });
    apart = false;
  }
  return blocks;
}

function partsOf(text: string): Pick<ClauseBlock, "kind" | "marker" | "text"> {
  const heading = HEADING.exec(text)?.[0];
  if (heading) return { kind: "HEADING", marker: heading.trim(), text: text.slice(heading.length) };
  const marker = MARKER.exec(text)?.[0];
  if (marker) return { kind: "ITEM", marker, text: text.slice(marker.length + 1) };
  return { kind: "PARAGRAPH", marker: "", text };
}

/** A line as it is written down in the canonical text, without its indentation. */
export const lineOf = ({ marker, text }: Pick<ClauseBlock, "marker" | "text">): string =>
  marker === "" ? text : `${marker} ${text}`;
