/**
 * How two spellings count as one wherever something is looked for, filtered or compared: one rule, for the screen here
 * and for PostgreSQL as the function `folded` (docs/decisions/021). What Unicode takes apart, it takes apart in every
 * script; what it does not (ł, ø, ß) stands in a table. German: "ö", "oe" and "o" are one, and so are "ß" and "ss".
 */

/**
 * Marks that are left out: accents of Latin, Greek and Cyrillic, points and vowel signs of Hebrew, Arabic and Syriac, the
 * dot below of Indian scripts, and whatever nobody sees. Vowel signs that carry a word, as in Hindi or Thai, stay, and so
 * does the voicing of Japanese. As ranges, because PostgreSQL's patterns know no properties.
 */
export const leftOut: readonly (readonly [number, number])[] = [
  [0x00ad, 0x00ad],
  [0x0300, 0x036f],
  [0x0483, 0x0489],
  [0x0591, 0x05bd],
  [0x05bf, 0x05bf],
  [0x05c1, 0x05c2],
  [0x05c4, 0x05c5],
  [0x05c7, 0x05c7],
  [0x0610, 0x061a],
  [0x061c, 0x061c],
  [0x0640, 0x0640],
  [0x064b, 0x065f],
  [0x0670, 0x0670],
  [0x06d6, 0x06dc],
  [0x06df, 0x06e4],
  [0x06e7, 0x06e8],
  [0x06ea, 0x06ed],
  [0x0711, 0x0711],
  [0x0730, 0x074a],
  [0x093c, 0x093c],
  [0x09bc, 0x09bc],
  [0x0a3c, 0x0a3c],
  [0x0abc, 0x0abc],
  [0x0b3c, 0x0b3c],
  [0x0c3c, 0x0c3c],
  [0x0cbc, 0x0cbc],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x20d0, 0x20ff],
  [0xfe00, 0xfe0f],
  [0xfe20, 0xfe2f],
  [0xfeff, 0xfeff],
  [0xe0000, 0xe0fff],
];

/** Letters and signs that Unicode does not take apart, one for one: what is written, and what it counts as. */
export const alike: readonly (readonly [string, string])[] = [
  ["łŀɫⱡ", "l"],
  ["øœɔɵ", "o"],
  ["đðɖɗ", "d"],
  ["ħɦ", "h"],
  ["ıɨ", "i"],
  ["ŧƭ", "t"],
  ["ŋɲ", "n"],
  ["æⱥ", "a"],
  ["ß", "s"],
  ["ƀɓ", "b"],
  ["ȼ", "c"],
  ["ɛəɇǝ", "e"],
  ["ƒ", "f"],
  ["ǥɠɣ", "g"],
  ["ɉ", "j"],
  ["ƙĸ", "k"],
  ["ɍ", "r"],
  ["ʉ", "u"],
  ["ʋ", "v"],
  ["ƴɏ", "y"],
  ["ƶ", "z"],
  ["ς", "σ"],
  ["ґ", "г"],
  ["ىی", "ي"],
  ["ک", "ك"],
  ["ہە", "ه"],
  ["٠۰", "0"],
  ["١۱", "1"],
  ["٢۲", "2"],
  ["٣۳", "3"],
  ["٤۴", "4"],
  ["٥۵", "5"],
  ["٦۶", "6"],
  ["٧۷", "7"],
  ["٨۸", "8"],
  ["٩۹", "9"],
  ["’‘ʼʻ`´′", "'"],
  ["“”„«»″", '"'],
  ["‐‒–—−", "-"],
];

const sign = (point: number) => `\\u{${point.toString(16)}}`;
const MARKS = new RegExp(`[${leftOut.map(([from, to]) => `${sign(from)}-${sign(to)}`).join("")}]+`, "gu");
const COUNTS_AS = new Map(
  alike.flatMap(([written, as]) => [...written].map((letter) => [letter, as] as const)),
);
const SPECIAL = new RegExp(`[${[...COUNTS_AS.keys()].join("").replaceAll("-", "\\-")}]`, "gu");

/** A text without case, accents and umlauts: what two spellings of one word have in common. */
export const fold = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(MARKS, "")
    .replace(SPECIAL, (letter) => COUNTS_AS.get(letter) ?? letter)
    .replaceAll("þ", "th")
    .replaceAll("ae", "a")
    .replaceAll("oe", "o")
    .replaceAll("ue", "u")
    .replace(/s+/g, "s");

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** Shorter than this, a part inside a word says nothing: "takt" is not a part of "Kontakt". */
const INSIDE = 5;
/** Words of a question that are compared letter by letter. */
export const MOST_WORDS = 12;

/** The words of a text, as they stand. */
export const wordsOfText = (text: string): string[] => text.match(WORD) ?? [];

/** A word of a question, for comparing by letters: long ones are found anywhere in a word, short ones at its beginning. */
export interface QueryPiece {
  letters: string;
  inside: boolean;
}
export const pieceOf = (word: string): QueryPiece => ({ letters: fold(word), inside: word.length >= INSIDE });

/** Whether a word of a text holds a piece of a question. */
export function holdsPiece(word: string, { letters, inside }: QueryPiece): boolean {
  const folded = fold(word);
  return inside ? folded.includes(letters) : folded.startsWith(letters);
}

/** What would mean something in a pattern means itself. */
const literally = (letters: string): string => letters.replace(/[^\p{L}\p{N}\p{M}]/gu, "\\$&");

/** A pattern for PostgreSQL's `~` that fits a folded text which holds this piece. */
export const patternOf = ({ letters, inside }: QueryPiece): string =>
  `${inside ? "" : "\\m"}${literally(letters)}`;

const piecesOf = (question: string): QueryPiece[] =>
  wordsOfText(question)
    .slice(0, MOST_WORDS)
    .map(pieceOf)
    .filter(({ letters }) => letters !== "");

/** The patterns of a filter: all have to fit the folded text. A question of signs alone is looked for as it stands. */
export function patternsOf(question: string): string[] {
  const pieces = piecesOf(question);
  if (pieces.length > 0) return pieces.map(patternOf);
  const signs = fold(question).trim();
  return signs === "" ? [] : [literally(signs)];
}

/** Whether a text holds every word of a question: the same rule as `patternsOf`, on the screen. */
export function holdsAll(text: string, question: string): boolean {
  const pieces = piecesOf(question);
  if (pieces.length === 0) return fold(text).includes(fold(question).trim());
  const words = wordsOfText(text);
  return pieces.every((piece) => words.some((word) => holdsPiece(word, piece)));
}
