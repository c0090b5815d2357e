/** More of somebody's words than this is read on the page. */
const WORDS_AT_MOST = 240;

export interface Against {
  organisation: string;
  /** Null where the reader may not read the red line. */
  words: string | null;
}

/**
 * What the refusal `redLineAgainst` needs for its sentence: whose red line it is and what it says, or only whose it
 * is where it is hidden, and how many more there are. One that can be read comes first: it says what to talk about.
 */
export function valuesOfRefusal(against: readonly Against[]): Record<string, string | number> {
  const first = against.find((one) => one.words !== null) ?? against[0];
  if (!first) return {};
  const words = first.words ?? "";
  return {
    organisation: first.organisation,
    hidden: first.words === null ? "yes" : "no",
    words: words.length > WORDS_AT_MOST ? `${words.slice(0, WORDS_AT_MOST - 2).trimEnd()} …` : words,
    others: against.length - 1,
  };
}
