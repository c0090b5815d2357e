interface Pair {
  /** Where the words are chosen. */
  from: string;
  /** Where the same thing is said again: in the history, on paper, in another room. */
  to: readonly string[];
  /** Only these keys; left out, all of them. */
  keys?: readonly string[];
}

/**
 * What is one thing has one word (docs/terms.md): states, positions and kinds are worded once by their noun, and the
 * history, the paper and other rooms say the same. A test holds each pair together in both languages.
 */
export const sameWords: readonly Pair[] = [
  { from: "goals.positions", to: ["history.values"] },
  {
    from: "goals.states",
    to: ["history.values"],
    keys: ["ADOPTED", "IN_PROGRESS", "ACHIEVED", "PARTLY", "MISSED", "DROPPED"],
  },
  { from: "agreements.clauseStates", to: ["history.values"], keys: ["AGREED", "CONTESTED"] },
  { from: "setbacks.states", to: ["history.values"] },
  { from: "setbacks.harms", to: ["history.values"] },
  { from: "setbacks.treatments", to: ["history.values"] },
  { from: "partners.tiers", to: ["history.values"] },
  {
    from: "partners.states",
    to: ["history.values"],
    keys: ["PROSPECT", "APPROACHED", "INVITED", "PAUSED", "DECLINED", "EXPELLED"],
  },
  { from: "partners.capacities", to: ["history.values", "analysis.power.capacities"] },
  { from: "expectations.matches.states", to: ["history.values"], keys: ["ACCEPTED", "FULFILLED", "BROKEN"] },
  {
    from: "expectations.categories",
    to: ["history.values", "commitments.categories", "analysis.things"],
    keys: ["MONEY", "TIME", "ROOMS", "EXPERTISE", "REACH", "PRESS", "ACCESS", "INFRASTRUCTURE"],
  },
  { from: "decisions.outcomes", to: ["history.values"], keys: ["ADOPTED", "REJECTED"] },
  { from: "structure.intervals", to: ["history.values"] },
  { from: "actors.stances", to: ["actors.cards.values"] },
];
