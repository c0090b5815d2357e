import { holds, type Right } from "@/domain/access/permissions";
import type { Role } from "@/domain/access/roles";
import { type Action, cards, type RecordKind } from "@/domain/records/all";

/** Founding, the trash and everything that froze or ended a text have ways of their own, or none. */
const irreversibleActions: ReadonlySet<string> = new Set(
  Object.values(cards).flatMap(({ undoOf = {} }) =>
    Object.keys(undoOf).filter((action) => undoOf[action] === null),
  ),
);

/** What the log says of an undo: the noun stays, whatever had happened. */
export const undoneAction = (action: string): Action => `${action.split(".")[0]}.undone` as Action;

/** The right that taking back this row of a change takes; null where it cannot be taken back. */
function rightFor(
  { action, rows: [main] }: Pick<UndoFacts, "action" | "rows">,
  row: UndoneRow,
): Right | null {
  const { undo, undoOf, comesBackWith: along } = cards[row.kind];
  if (along && main?.kind === along.kind && along.actions.includes(action)) return along.right;
  return (row === main && undoOf?.[action]) || undo;
}

export const undoRefusals = [
  "alreadyUndone",
  "changedSince",
  "irreversible",
  "notYours",
  "notAllowed",
  "inUse",
] as const;
export type UndoRefusal = (typeof undoRefusals)[number];

/** One row that the change touched. */
export interface UndoneRow {
  kind: RecordKind;
  versionAfter: number;
  /** The row's version today; null when it is gone. */
  versionNow: number | null;
  /** The organisation whose own word this row is (an expectation, a position, its profile); null for shared rows. */
  ownerId: string | null;
  /** The row belongs to a text that was opened for signing. */
  frozen: boolean;
  /** Other records hang on this row, and undoing would remove it. */
  inUse: boolean;
  /** The coordination wrote it down for the organisation, so it may also take it back. */
  recordedForOrganisation: boolean;
}

export interface UndoFacts {
  action: string;
  undone: boolean;
  /** The person who wants to undo made the change. */
  mine: boolean;
  role: Role;
  partnerId: string | null;
  /** The main row first. */
  rows: readonly UndoneRow[];
}

/**
 * Decides whether a change may be taken back; null means yes (REQ-D5).
 *
 * Only once, only while every row still stands as the change left it, only by who made it or the
 * coordination, with the right that the change itself took. What an organisation said of itself is taken
 * back by that organisation alone. `changedSince` is found by `firstChanged`, which says which row it was.
 */
export function refuseUndo(facts: UndoFacts): UndoRefusal | null {
  if (facts.undone) return "alreadyUndone";
  if (irreversibleActions.has(facts.action)) return "irreversible";
  if (facts.rows.length === 0 || facts.rows.some((row) => rightFor(facts, row) === null || row.frozen))
    return "irreversible";
  if (!facts.mine && (facts.role !== "COORDINATOR" || isOwnWord(facts))) return "notYours";
  if (!facts.rows.every((row) => mayWrite(facts, row))) return "notAllowed";
  if (firstChanged(facts.rows)) return "changedSince";
  return facts.rows.some((row) => row.inUse) ? "inUse" : null;
}

/** The first row that changed since, so that the sentence can name it. */
export const firstChanged = <T extends Pick<UndoneRow, "versionAfter" | "versionNow">>(
  rows: readonly T[],
): T | undefined => rows.find((row) => row.versionNow !== row.versionAfter);

/** What somebody said for themselves is taken back by nobody else. */
const isOwnWord = ({ action, rows: [main] }: UndoFacts): boolean =>
  main !== undefined && cards[main.kind].ownWords?.includes(action) === true;

function mayWrite(facts: UndoFacts, row: UndoneRow): boolean {
  const right = rightFor(facts, row);
  if (!right || !holds(facts.role, right)) return false;
  if (row !== facts.rows[0] || row.ownerId === null || row.ownerId === facts.partnerId) return true;
  if (facts.role !== "COORDINATOR") return false;
  return cards[row.kind].coordinationToo === true || row.recordedForOrganisation;
}
