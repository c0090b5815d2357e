/**
 * The nouns of the server's floor, in the order of a street: each may import the face of those before it (`face.ts`),
 * and nothing of those after it (docs/decisions/005).
 */
const street = [
  "notifications",
  "decisions",
  "categories",
  "organisations",
  "rounds",
  "red-lines",
  "partners",
  "perspectives",
  "people",
  "workspaces",
  "collaboration",
  "structure",
  "expectations",
  "commitments",
  "goals",
  "agreements",
  "setbacks",
  "actors",
  "account",
];

/** Rooms that stand above the nouns, on every floor, and may import them. */
const above = [
  "analysis",
  "examples",
  "reviews",
  "guide",
  "frame",
  "plan",
  "search",
  "records",
  "history",
  "walls",
];

module.exports = { above, street };
