import { fold, MOST_WORDS, patternOf, pieceOf, wordsOfText } from "@/domain/folding";

/**
 * How a question is read. People type half words, leave out umlauts ("Fordermittel", "Foerdermittel") and name
 * only a part of a compound ("kontakte" for "Pressekontakte"), so besides stems we compare letters, folded as everywhere.
 * Patterns are for PostgreSQL's `~` on a folded text.
 */

/** Quotes, a minus before a word, and "or": whoever writes these wants exactly that. */
const OPERATOR = /"|(?:^|\s)-\S|(?:^|\s)or(?:\s|$)/i;
/** No stemmer leaves less of a word than this. */
const STEM = 3;

export interface ReadQuery {
  /** The whole question, for PostgreSQL's websearch_to_tsquery. */
  whole: string;
  /** Everything before the last word, and the last word, which may be half typed. */
  head: string;
  last: string;
  words: string[];
  /** Per word: fits folded texts that hold it. */
  patterns: string[];
  /** Per word: fits every folded text in which its stem or its pattern could be, so that the rest needs no stemming. */
  filters: string[];
  /** Whether half words and parts of words count. */
  loose: boolean;
}

/** Reads a question; null where there is nothing to look for: no word of at least two letters. */
export function readQuery(query: string): ReadQuery | null {
  const words = wordsOfText(query)
    .filter((word) => fold(word) !== "")
    .slice(0, MOST_WORDS);
  if (!words.some((word) => word.length > 1)) return null;
  const last = words.at(-1) ?? "";
  const pieces = words.map(pieceOf);
  return {
    whole: query,
    head: query.slice(0, query.lastIndexOf(last)),
    last,
    words,
    patterns: pieces.map(patternOf),
    filters: pieces.map((piece) => {
      const beginning = { letters: [...piece.letters].slice(0, STEM).join(""), inside: false };
      return piece.inside ? `${patternOf(beginning)}|${patternOf(piece)}` : patternOf(beginning);
    }),
    loose: !OPERATOR.test(query),
  };
}
