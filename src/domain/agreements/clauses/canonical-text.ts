export interface AgreementText {
  title: string;
  /** The number of the version, from 1. */
  number: number;
  /** In the order in which they stand. */
  clauses: readonly { title: string; body: string }[];
}

/** Names the format; a change to it must change this line, so that an old fingerprint can be checked for ever. */
const FORMAT = "kordel-agreement-text 1";

/**
 * One line or several: Unicode form C, LF line ends, no blanks at line ends, no empty lines around.
 * The blanks are named instead of `\s`, whose meaning depends on the runtime's Unicode version.
 */
function normalise(value: string): string {
  return value
    .normalize("NFC")
    .replace(/\r\n?|\u2028|\u2029|\u0085/g, "\n")
    .replace(/[ \t\u00A0]+$/gm, "")
    .replace(/^\n+|\n+$/g, "");
}

const oneLine = (value: string): string =>
  normalise(value)
    .replace(/[ \t\u00A0\n]+/g, " ")
    .replace(/^ | $/g, "");

const indented = (body: string): string =>
  normalise(body)
    .split("\n")
    .map((row) => (row === "" ? "" : `  ${row}`))
    .join("\n");

/**
 * The text that is frozen, hashed and signed (REQ-G1). UTF-8 of exactly this, nothing else:
 *
 *     kordel-agreement-text 1
 *     title: <title>
 *     version: <number>
 *     clauses: <how many>
 *     <empty line>
 *     1. <title of the clause>
 *       <each line of its body, indented by two blanks; empty lines stay empty>
 *     <empty line>
 *     2. ...
 *
 * It ends with one LF. Indenting keeps a body from passing for a heading, so two different agreements
 * never give the same text; composed and decomposed letters always do. Pure, and the same on every
 * runtime: no locale, no sorting, no dates. The fingerprint is its SHA-256 as lower-case hex.
 */
export function canonicalText(agreement: AgreementText): string {
  const head = [
    FORMAT,
    `title: ${oneLine(agreement.title)}`,
    `version: ${agreement.number}`,
    `clauses: ${agreement.clauses.length}`,
  ];
  const clauses = agreement.clauses.map((clause, index) => {
    const heading = `${index + 1}. ${oneLine(clause.title)}`;
    const body = indented(clause.body);
    return body === "" ? heading : `${heading}\n${body}`;
  });
  return `${[head.join("\n"), ...clauses].join("\n\n").replace(/ +$/gm, "")}\n`;
}

/** The words of one clause as they are hashed. */
export function clauseWords({ title, body }: { title: string; body: string }): string {
  const words = indented(body);
  return words === "" ? oneLine(title) : `${oneLine(title)}\n${words}`;
}

/** Sixteen groups of four: people compare a fingerprint aloud, from paper to screen. */
export const fingerprintGroups = (fingerprint: string): string[] => fingerprint.match(/.{1,4}/g) ?? [];
