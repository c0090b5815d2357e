import type { AgreementState, ClauseState } from "@/domain/agreements/schema";
import { clauseTransitions } from "@/domain/agreements/states";

export const clauseRefusals = [
  "textFrozen",
  "clauseNotThere",
  "clauseWithoutText",
  "objectionStands",
  "tooManyClauses",
  "nowhereToMove",
  "movedMeanwhile",
] as const;
export type ClauseRefusal = (typeof clauseRefusals)[number];

export interface ClauseFacts {
  textState: AgreementState;
  /** How far it was noted to be, whatever stands against it. */
  state: ClauseState;
  body: string;
  /** How many objections stand. */
  objections: number;
}

/** Whether the words of a text may change at all; null means yes. What is opened is frozen (REQ-G1). */
export function refuseWriting(textState: AgreementState): ClauseRefusal | null {
  return textState === "DRAFT" ? null : "textFrozen";
}

/**
 * Whether a clause may be put before the organisations, or noted as agreed; null means yes.
 *
 * Only words can be agreed, so an empty clause stays open. Agreeing is the coordination's note of what was said; while an
 * organisation objects, nobody says that all agree. Neither step touches an objection.
 */
export function refuseClauseStep(clause: ClauseFacts, to: ClauseState): ClauseRefusal | null {
  if (clause.textState !== "DRAFT") return "textFrozen";
  if (!clauseTransitions[clause.state].includes(to)) return "clauseNotThere";
  if (clause.body === "") return "clauseWithoutText";
  return to === "AGREED" && clause.objections > 0 ? "objectionStands" : null;
}

/** A clause whose words changed is a proposal again, whatever was agreed before; without words it is open. Objections stay. */
export const clauseStateAfterChange = (body: string): ClauseState => (body === "" ? "OPEN" : "PROPOSED");

/**
 * Where a clause begins: a suggested wording is open until somebody puts it forward, words of one's own are a proposal.
 */
export const stateWhenAdded = (body: string, suggested: boolean): ClauseState =>
  suggested ? "OPEN" : clauseStateAfterChange(body);

export interface PlacedClause {
  id: string;
  position: number;
}

/** The order in which clauses stand and are numbered: by position, then by id where two were added at once. */
export const byPosition = (a: PlacedClause, b: PlacedClause): number =>
  a.position - b.position || (a.id < b.id ? -1 : 1);

/**
 * The new positions that move one clause past its neighbour: only those rows that change. Empty when
 * there is no neighbour on that side. Positions two clauses share are pulled apart on the way.
 */
export function positionsAfterMove(
  clauses: readonly PlacedClause[],
  id: string,
  direction: "UP" | "DOWN",
): PlacedClause[] {
  const ordered = [...clauses].sort(byPosition);
  const from = ordered.findIndex((clause) => clause.id === id);
  const to = direction === "UP" ? from - 1 : from + 1;
  const [moved, neighbour] = [ordered[from], ordered[to]];
  if (!moved || !neighbour) return [];
  const turned = ordered.map((clause, index) => (index === from ? neighbour : index === to ? moved : clause));
  let last = Number.NEGATIVE_INFINITY;
  return turned.flatMap((clause, index) => {
    last = Math.max(last + 1, ordered[index]?.position ?? 0);
    return clause.position === last ? [] : [{ id: clause.id, position: last }];
  });
}
