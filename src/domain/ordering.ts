/**
 * The order of names, on the screen as in the database, whose collation `numbered` is the same rule: as a German
 * dictionary has it, with numbers by what they count, "Ortsgruppe 2" before "Ortsgruppe 10" (docs/decisions/021).
 */
const collator = new Intl.Collator("de", { numeric: true });

/** By code points where the collator sees no difference, as PostgreSQL does. */
function byPoints(a: string, b: string): number {
  const [one, other] = [[...a], [...b]];
  const at = one.findIndex((sign, index) => sign !== other[index]);
  if (at < 0) return one.length - other.length;
  return (one[at]?.codePointAt(0) ?? 0) - (other[at]?.codePointAt(0) ?? -1);
}

/** Which of two names comes first; 0 only for the same name. */
export const inOrderOfNames = (a: string, b: string): number => collator.compare(a, b) || byPoints(a, b);

/** The same for things that have a name; those of one name by their id. */
export const named = (a: { name: string; id: string }, b: { name: string; id: string }): number =>
  inOrderOfNames(a.name, b.name) || (a.id < b.id ? -1 : Number(a.id > b.id));
