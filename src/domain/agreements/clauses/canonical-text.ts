import { blocksOf, lineOf, seenLine } from "./blocks";

export interface AgreementText {
  title: string;
  /** The number of the version, from 1. */
  number: number;
  /** In the order in which they stand. */
  clauses: readonly { title: string; body: string }[];
}

/** The form in which new texts are hashed. A frozen text keeps the number of its own (`AgreementVersion.format`). */
export const CANONICAL_FORM = 2;

/**
 * The first form kept blanks that nobody saw. It says how texts were frozen before, for ever, and is used for no new one.
 * One line or several: Unicode form C, LF line ends, no blanks at line ends, no empty lines around.
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

/** A body in the second form: its lines as they are shown, indented by two blanks and two more for each level. */
const structured = (body: string): string =>
  blocksOf(body)
    .map((block) => `${block.apart ? "\n" : ""}${"  ".repeat(block.level + 1)}${lineOf(block)}`)
    .join("\n");

const forms = {
  1: { line: oneLine, body: indented },
  2: { line: seenLine, body: structured },
} as const;
export type CanonicalForm = keyof typeof forms;

/**
 * The text that is frozen, hashed and signed (REQ-G1). UTF-8 of exactly this, nothing else:
 *
 *     kordel-agreement-text 2
 *     title: <title>
 *     version: <number>
 *     clauses: <how many>
 *     <empty line>
 *     1. <title of the clause>
 *       <each line of its body as it is shown, indented by two blanks, and by two more for each level>
 *     <empty line>
 *     2. ...
 *
 * It ends with one LF. Indenting keeps a body from passing for a heading, so two different agreements
 * never give the same text; composed and decomposed letters always do, and so does what differs only in what nobody sees
 * (`blocksOf`). Pure, and the same on every runtime: no locale, no sorting, no dates. The fingerprint is its SHA-256 as
 * lower-case hex.
 */
export function canonicalText(agreement: AgreementText, form: CanonicalForm = CANONICAL_FORM): string {
  const { line, body: bodyOf } = forms[form];
  const head = [
    `kordel-agreement-text ${form}`,
    `title: ${line(agreement.title)}`,
    `version: ${agreement.number}`,
    `clauses: ${agreement.clauses.length}`,
  ];
  const clauses = agreement.clauses.map((clause, index) => {
    const heading = `${index + 1}. ${line(clause.title)}`;
    const body = bodyOf(clause.body);
    return body === "" ? heading : `${heading}\n${body}`;
  });
  return `${[head.join("\n"), ...clauses].join("\n\n").replace(/ +$/gm, "")}\n`;
}

/** The words of one clause as they are hashed. */
export function clauseWords({ title, body }: { title: string; body: string }): string {
  const words = structured(body);
  return words === "" ? seenLine(title) : `${seenLine(title)}\n${words}`;
}

/** Sixteen groups of four: people compare a fingerprint aloud, from paper to screen. */
export const fingerprintGroups = (fingerprint: string): string[] => fingerprint.match(/.{1,4}/g) ?? [];
