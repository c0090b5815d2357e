/**
 * A gap that a first wording of the catalogue leaves for the organisations, in square brackets: "[name of the
 * organisation]". A number in brackets is a footnote and no gap.
 */
const PLACEHOLDER = /\[(?=[^[\]\n]*\p{L}|\s*(?:\.{2,}|…|_+)\s*\])[^[\]\n]{1,200}\]/u;

/** The first gap in a text, as it stands there; null where there is none. */
export const placeholderIn = (text: string): string | null => PLACEHOLDER.exec(text)?.[0] ?? null;

/** The first clause that still has a gap to be filled, with the gap: nobody can sign for a name that is not there. */
export function clauseWithGap<C extends { title: string; body: string }>(
  clauses: readonly C[],
): { clause: C; gap: string } | null {
  for (const clause of clauses) {
    const gap = placeholderIn(clause.title) ?? placeholderIn(clause.body);
    if (gap) return { clause, gap };
  }
  return null;
}
