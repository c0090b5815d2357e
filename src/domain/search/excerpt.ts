import { holdsPiece, pieceOf, wordsOfText } from "@/domain/folding";

/** A piece of text, marked where it is what was looked for. Parts are joined without anything between them. */
export interface Part {
  text: string;
  marked: boolean;
}

/** Letters an excerpt holds, and how many of them stand before the first mark. */
const LENGTH = 160;
const BEFORE = 40;

const WORDS_AND_REST = /([\p{L}\p{N}\p{M}]+)/u;

/**
 * Decides which words of a hit are marked: those that PostgreSQL found by their stem, and those that hold what
 * was typed. A whole word is marked, because half a word marked is hard to read.
 */
export function markerOf(
  typed: readonly string[],
  found: readonly string[],
  loose: boolean,
): (word: string) => boolean {
  const byStem = new Set(found.flatMap(wordsOfText).map((word) => word.toLowerCase()));
  const pieces = loose ? typed.filter((word) => word.length > 1).map(pieceOf) : [];
  return (word) => byStem.has(word.toLowerCase()) || pieces.some((piece) => holdsPiece(word, piece));
}

/** A text with its marks, whole. */
export function mark(text: string, isMarked: (word: string) => boolean): Part[] {
  const parts: Part[] = [];
  for (const [index, piece] of text.split(WORDS_AND_REST).entries()) {
    if (piece === "") continue;
    const marked = index % 2 === 1 && isMarked(piece);
    const before = parts.at(-1);
    if (before && before.marked === marked) before.text += piece;
    else parts.push({ text: piece, marked });
  }
  return parts;
}

/** Cuts without tearing a character apart that takes two places. */
function cut(word: string, length: number): string {
  return word.length <= length ? word : [...word].slice(0, length).join("");
}

/** The stretch of a text around its first mark, in whole words, on one line. Without a mark it is the beginning. */
export function excerptOf(text: string, isMarked: (word: string) => boolean): Part[] {
  const words = text.split(/\s+/).filter(Boolean);
  const at = words.findIndex((word) => wordsOfText(word).some(isMarked));
  let start = Math.max(0, at);
  for (let left = BEFORE; start > 0; start--) {
    left -= (words[start - 1]?.length ?? 0) + 1;
    if (left < 0) break;
  }
  let end = start;
  let length = 0;
  while (end < words.length) {
    length += (words[end]?.length ?? 0) + 1;
    if (end > start && end > at && length > LENGTH) break;
    end++;
  }
  const shown = words.slice(start, end).map((word) => cut(word, LENGTH));
  const whole = `${start > 0 ? "… " : ""}${shown.join(" ")}${end < words.length ? " …" : ""}`;
  return mark(whole, isMarked);
}
