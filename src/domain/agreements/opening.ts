import { type BracketedClause, clauseWithBracket } from "./clauses/placeholders";
import type { AgreementState, ClauseState } from "./schema";

export const openingRefusals = [
  "alreadyOpened",
  "noClauses",
  "openPoints",
  "placeholderLeft",
  "bracketUnclear",
  "redLineAgainst",
  "objectionStands",
  "textChanged",
] as const;
export type OpeningRefusal = (typeof openingRefusals)[number];

export interface OpeningFacts {
  state: AgreementState;
  clauses: readonly ({ id: string; state: ClauseState } & BracketedClause)[];
  /** Fingerprint of the text as it stands, and the one that the coordination saw. */
  fingerprint: string;
  seenFingerprint: string;
  /** The clauses that the coordination names as open although they are opened. */
  acceptedOpenPoints: readonly string[];
  /** How many red lines of members were confirmed to stand against one of its clauses. */
  confirmedRedLines: number;
  /** How many objections of organisations stand open against its clauses. */
  openObjections: number;
}

/** The clauses that nobody has put forward, or that somebody objects to. */
export const openPoints = <T extends { state: ClauseState }>(clauses: readonly T[]): T[] =>
  clauses.filter((clause) => clause.state === "OPEN" || clause.state === "CONTESTED");

/**
 * Decides whether a draft may be opened for signing, which freezes its words for good; null means yes.
 *
 * An empty text binds nobody. An agreement with points that nobody has put forward is allowed (docs/path.md), but each
 * one must be named. A gap is not an open point but an unfinished text, and is filled first;
 * of other words in brackets the people say once whether they are one. The words must be the ones on
 * the coordination's screen: a clause changed meanwhile is looked at again first. Nobody is asked to sign what a confirmed
 * red line stands against (A3), or what an organisation objects to: its objection is answered first, and ended by itself.
 */
export function refuseOpeningAgreement(facts: OpeningFacts): OpeningRefusal | null {
  if (facts.state !== "DRAFT") return "alreadyOpened";
  if (facts.clauses.length === 0) return "noClauses";
  if (facts.fingerprint !== facts.seenFingerprint) return "textChanged";
  if (clauseWithBracket(facts.clauses, "GAP")) return "placeholderLeft";
  if (clauseWithBracket(facts.clauses, "UNCLEAR")) return "bracketUnclear";
  if (facts.confirmedRedLines > 0) return "redLineAgainst";
  if (facts.openObjections > 0) return "objectionStands";
  const accepted = new Set(facts.acceptedOpenPoints);
  return openPoints(facts.clauses).every((clause) => accepted.has(clause.id)) ? null : "openPoints";
}
