/** What separates the columns of a table, in the clipboard or typed. */
const COLUMNS = /[\t;|]/;

/** Bullets and numbers with which people begin the lines of a list. */
const BULLET = /^\s*(?:[-–—•*·▪◦>]|\d{1,3}[.)])\s+/u;
/** What stands between a name and its address and belongs to neither. */
const EDGES = /^[\s,:=()[\]{}<>–—·•-]+|[\s,:=([{<>–—·•-]+$|(?<=[)\]}])[)\]}]+$/gu;
/** Words that only say that an address comes now. */
const LABEL = /^(?:e-?mail|mail|e-?mail-?adresse|adresse|address|kontakt|contact|an|to|cc)$/iu;

/** Splits at a sign, but not inside quotes. */
function splitOutsideQuotes(text: string, at: RegExp): string[] {
  const parts = [""];
  let quoted = false;
  for (const sign of text) {
    if (sign === '"') quoted = !quoted;
    if (!quoted && at.test(sign)) parts.push("");
    else parts[parts.length - 1] += sign;
  }
  return parts;
}

/** A cell as somebody means it: without the quotes of a table, bullets and the signs around it. */
function cleaned(cell: string): string {
  const text = cell
    .replace(BULLET, "")
    .trim()
    .replace(/^"(.*)"$/su, (_, inner: string) => inner.replaceAll('""', '"'))
    .replace(/^„(.*)“$/su, "$1")
    // of a pair of quotes the other half stands elsewhere
    .replace(/^([^"]*)"([^"]*)$/su, "$1$2")
    .replaceAll(/\s+/gu, " ");
  const bare = text.replaceAll(EDGES, "").trim();
  // a bracket that was opened inside stays closed
  return text.endsWith(")") && bare.includes("(") && !bare.endsWith(")") ? `${bare})` : bare;
}

/** The texts of a stretch of a line that say something: at least one letter, and more than that an address follows. */
const speaking = (cells: readonly string[]): string[] =>
  cells.map(cleaned).filter((cell) => /\p{L}/u.test(cell) && !LABEL.test(cell));

/** The columns of a line, empty ones too; null where it has none. */
export const cellsOfLine = (line: string): string[] | null =>
  COLUMNS.test(line) ? splitOutsideQuotes(line, COLUMNS).map(cleaned) : null;

/**
 * The texts in a stretch of a line between addresses. Where the line has columns, a comma belongs to a name; else it
 * separates them.
 */
export function textsIn(stretch: string, line: string): string[] {
  if (COLUMNS.test(line)) return speaking(splitOutsideQuotes(stretch, COLUMNS));
  return speaking(splitOutsideQuotes(stretch, /,/));
}
