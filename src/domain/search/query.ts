/**
 * How a question is read. People type half words, leave out umlauts ("Fordermittel", "Foerdermittel") and name
 * only a part of a compound ("kontakte" for "Pressekontakte"), so besides stems we compare letters. Patterns are
 * for PostgreSQL's `~*` and hold nothing but letters, digits and what is written here, whatever was typed.
 */

/** Letters that count as one. Texts are kept in NFC, so each is one character. */
const ALIKE: Record<string, string> = {
  a: "[aäàáâãåąæ]e?",
  o: "[oöòóôõőøœ]e?",
  u: "[uüùúûůűū]e?",
  c: "[cçćč]",
  d: "[dďđð]",
  e: "[eèéêëęě]",
  g: "[gğ]",
  i: "[iìíîïıİ]",
  l: "[lł]",
  n: "[nñńň]",
  r: "[rř]",
  s: "[sśšşșß]+",
  t: "[tťţț]",
  y: "[yýÿ]",
  z: "[zźżž]",
};

const lettersOf = (plain: string) => ALIKE[plain]?.match(/\[(.+)]/)?.[1] ?? "";
/** The e that stands for two dots, and what is written as a double s. */
const UMLAUT_E = new RegExp(`([${lettersOf("a")}${lettersOf("o")}${lettersOf("u")}])e`, "g");
const S_RUN = new RegExp(`[${lettersOf("s")}]+`, "g");

const PLAIN = new Map(
  Object.keys(ALIKE).flatMap((plain) => [...lettersOf(plain)].map((letter) => [letter, plain] as const)),
);

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** Quotes, a minus before a word, and "or": whoever writes these wants exactly that. */
const OPERATOR = /"|(?:^|\s)-\S|(?:^|\s)or(?:\s|$)/i;
/** Shorter than this, a part inside a word says nothing: "takt" is not a part of "Kontakt". */
const INSIDE = 5;
/** No stemmer leaves less of a word than this. */
const STEM = 3;
/** Words of a question that are compared letter by letter; the rest is for the stems alone. */
const MOST_WORDS = 12;

/** Letters without case, accents and umlauts: "Förder", "foerder" and "FORDER" are one, and so are "ss" and "ß". */
export function fold(text: string): string {
  const spelledOut = text.normalize("NFC").toLowerCase().replace(UMLAUT_E, "$1").replace(S_RUN, "s");
  return Array.from(spelledOut, (letter) => PLAIN.get(letter) ?? letter).join("");
}

/** A pattern that fits a folded word in whatever way a text writes it. */
const spelled = (folded: string): string => Array.from(folded, (letter) => ALIKE[letter] ?? letter).join("");

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

export interface ReadQuery {
  /** The whole question, for PostgreSQL's websearch_to_tsquery. */
  whole: string;
  /** Everything before the last word, and the last word, which may be half typed. */
  head: string;
  last: string;
  words: string[];
  /** Per word: fits texts that hold it in this spelling. */
  patterns: string[];
  /** Per word: fits every text in which its stem or its pattern could be, so that the rest needs no stemming. */
  filters: string[];
  /** Whether half words and parts of words count. */
  loose: boolean;
}

/** Reads a question; null where there is nothing to look for: no word of at least two letters. */
export function readQuery(query: string): ReadQuery | null {
  const words = wordsOfText(query).slice(0, MOST_WORDS);
  if (!words.some((word) => word.length > 1)) return null;
  const last = words.at(-1) ?? "";
  const pieces = words.map(pieceOf);
  const start = (letters: string) => `\\m${spelled(letters)}`;
  const beginning = ({ letters }: QueryPiece) => start([...letters].slice(0, STEM).join(""));
  return {
    whole: query,
    head: query.slice(0, query.lastIndexOf(last)),
    last,
    words,
    patterns: pieces.map(({ letters, inside }) => (inside ? spelled(letters) : start(letters))),
    filters: pieces.map((piece) =>
      piece.inside ? `${beginning(piece)}|${spelled(piece.letters)}` : beginning(piece),
    ),
    loose: !OPERATOR.test(query),
  };
}
