/**
 * Words or dots in square brackets: "[name of the organisation]". A number in brackets is a footnote and none of them.
 */
const BRACKET = /\[(?=[^[\]\n]*\p{L}|\s*(?:\.{2,}|…|_+)\s*\])[^[\]\n]{1,200}\]/gu;

/** The pieces of a text that stand in square brackets, each once, in their order. */
export const bracketsIn = (...texts: readonly string[]): string[] => [
  ...new Set(texts.flatMap((text) => text.match(BRACKET) ?? [])),
];

/** A clause with what is known of its brackets: which are gaps to be filled, and which belong to the text. */
export interface BracketedClause {
  title: string;
  body: string;
  gaps: readonly string[];
  brackets: readonly string[];
}

/** A gap is filled before anybody signs; of what people typed themselves they are asked, once. */
export type BracketState = "GAP" | "UNCLEAR" | "TEXT";

/**
 * What a piece in brackets is: a gap where the catalogue left it or somebody said so, text where somebody said so, and
 * unclear otherwise. Nothing is guessed.
 */
export function stateOfBracket(
  clause: Pick<BracketedClause, "gaps" | "brackets">,
  piece: string,
): BracketState {
  if (clause.gaps.includes(piece)) return "GAP";
  return clause.brackets.includes(piece) ? "TEXT" : "UNCLEAR";
}

/** The pieces of a clause that are in this state. */
export const bracketsOf = (clause: BracketedClause, state: BracketState): string[] =>
  bracketsIn(clause.title, clause.body).filter((piece) => stateOfBracket(clause, piece) === state);

/** The first clause with a piece in this state, and the piece: nobody can sign for a name that is not there. */
export function clauseWithBracket<C extends BracketedClause>(
  clauses: readonly C[],
  state: BracketState,
): { clause: C; piece: string } | null {
  for (const clause of clauses) {
    const [piece] = bracketsOf(clause, state);
    if (piece) return { clause, piece };
  }
  return null;
}

/**
 * The text with words in the place of one piece, wherever it stands. The full stop of the sentence around it is not doubled.
 */
export const filled = (text: string, piece: string, words: string): string =>
  text
    .split(piece)
    .reduce((before, after) =>
      /^[.!?]/.test(after) ? `${before}${words.replace(/[.\s]+$/, "")}${after}` : `${before}${words}${after}`,
    );

/** What is known of the brackets of a clause once its words have changed: only of those that are still there. */
export const bracketsAfterChange = (
  known: Pick<BracketedClause, "gaps" | "brackets">,
  words: { title: string; body: string },
): { gaps: string[]; brackets: string[] } => {
  const there = bracketsIn(words.title, words.body);
  return {
    gaps: known.gaps.filter((piece) => there.includes(piece)),
    brackets: known.brackets.filter((piece) => there.includes(piece)),
  };
};
