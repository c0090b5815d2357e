const delimiters = [";", "\t", ","] as const;
export type Delimiter = (typeof delimiters)[number];

/** Signs of the beginning that are looked at: more than any first line needs. */
const LOOKED_AT = 5000;

/**
 * What separates the columns of a list: the sign that stands most often in its first line, quotes left out. In a tie
 * semicolons win, because a German spreadsheet writes them and commas stand in names. Excel's own first line `sep=;`
 * says it outright; `rest` is the text without that line.
 */
export function findDelimiter(text: string): { delimiter: Delimiter; rest: string } {
  const told = /^sep=([;,\t])\r?\n?/i.exec(text);
  if (told) return { delimiter: told[1] as Delimiter, rest: text.slice(told[0].length) };
  const counts: Record<Delimiter, number> = { ";": 0, "\t": 0, ",": 0 };
  let quoted = false;
  for (const sign of text.trimStart().slice(0, LOOKED_AT)) {
    if (sign === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (sign === "\n" || sign === "\r") break;
    else if (sign === ";" || sign === "\t" || sign === ",") counts[sign] += 1;
  }
  const delimiter = delimiters.reduce((best, each) => (counts[each] > counts[best] ? each : best));
  return { delimiter, rest: text };
}
