import type { ClauseState } from "@/domain/agreements/schema";
import {
  type ClauseProtection,
  type ClauseTopic,
  type ClauseWorkspaceForm,
  essentialClauses,
} from "@/domain/catalogue/clauses";

export interface ClauseGap {
  /** Essential topics that no clause of this text takes up. */
  missing: ClauseTopic[];
  /** Essential topics that are there but not agreed. */
  unsettled: ClauseTopic[];
}

/**
 * What a text still lacks for its form and protection (A11: essential topics minus those agreed in the
 * version). The part that is not there can be added with one press, the part that is there needs people.
 */
export function clauseGap(
  form: ClauseWorkspaceForm | "UNDETERMINED",
  clauses: readonly { topic: string | null; state: ClauseState }[],
  protection?: ClauseProtection,
): ClauseGap {
  const essential = essentialClauses(form, protection);
  const there = new Set(clauses.map((clause) => clause.topic));
  const agreed = new Set(clauses.filter((clause) => clause.state === "AGREED").map((clause) => clause.topic));
  return {
    missing: essential.filter((topic) => !there.has(topic)),
    unsettled: essential.filter((topic) => there.has(topic) && !agreed.has(topic)),
  };
}
