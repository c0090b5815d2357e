import { holdsAll } from "@/domain/folding";

/** So many organisations a field lists; with more it searches the server, and so does every other list to choose from. */
export const MOST_LISTED = 30;

/**
 * Of whom a field chooses: of everybody there is, of those who have not ended, of members, of those who may still come.
 */
export const pickable = ["ANY", "HERE", "MEMBERS", "ON_THE_WAY"] as const;
export type Pickable = (typeof pickable)[number];

/** What was typed, and the organisations that the field holds already: those are among the answer in any case. */
export type PickWords = { words?: string; chosen?: readonly string[] };

/** A list that is longer than this does not hold all there are: then the field asks for what is typed. */
export const listsAll = (options: readonly unknown[]): boolean => options.length <= MOST_LISTED;

/**
 * The rows that a field is given: so many that it notices whether there are more, in their order, and after them those it
 * holds already.
 */
export function toList<T extends { id: string }>(rows: readonly T[], chosen: readonly string[]): T[] {
  const first = rows.slice(0, MOST_LISTED + 1);
  const listed = new Set(first.map((row) => row.id));
  return [...first, ...rows.filter((row) => chosen.includes(row.id) && !listed.has(row.id))];
}

/** Whether every word that was typed stands in the name: the rule of every search (docs/decisions/021). */
export const isCalled = (name: string, typed: string): boolean => holdsAll(name, typed);
