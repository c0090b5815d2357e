import { holds, type Right } from "@/domain/access/permissions";
import type { Role } from "@/domain/access/roles";
import type { RecordKind } from "./schema";

/**
 * The right that writing a record of this kind takes, so taking a change back takes it too. Null: what happened
 * there involves other people (somebody joined, was invited, signed) and is answered by a new act, never undone.
 * The one exception is a seat that ended with its organisation, see `rightFor`.
 */
export const undoRight: Record<RecordKind, Right | null> = {
  WORKSPACE: "workspace.edit",
  MEMBERSHIP: null,
  INVITATION: null,
  PARTNER: "partner.edit",
  EXPECTATION: "expectation.write",
  GOAL: "goal.write",
  GOAL_POSITION: "goal.position",
  DECISION: "goal.adopt",
  AGREEMENT: "agreement.draft",
  AGREEMENT_VERSION: "agreement.draft",
  CLAUSE: "clause.write",
  SIGN_OFF: null,
  RISK: "risk.write",
  SETBACK_PLAN: "risk.write",
  EARLY_WARNING_SIGN: "risk.write",
  FORM_ANSWER: "form.answer",
  REQUIRED_PERSPECTIVE: "perspective.manage",
  PARTICIPATION: "expectation.write",
  MATCH: "match.write",
  DECISION_CLASS_RULE: "structure.manage",
  MANDATE: "structure.manage",
  RHYTHM: "structure.manage",
  COMMITMENT: "commitment.write",
  RISK_CONTRIBUTION: "risk.write",
  RISK_DISMISSAL: "risk.write",
  OPEN_END: "plan.answer",
  PARTNER_EXIT: "partner.manage",
  ROUND: null,
  ROUND_ANSWER: null,
  RED_LINE_LINK: "redLine.link",
  EXTERNAL_ACTOR: "actor.write",
  STANCE: "actor.write",
  CATEGORY: "category.manage",
  NOTE: "note.resolve",
  NOTE_REPLY: "note.reply",
};

/** Founding, the trash and everything that froze or ended a text have ways of their own. */
const irreversibleActions: ReadonlySet<string> = new Set([
  "workspace.created",
  "workspace.removed",
  "workspace.restored",
  "agreement.opened",
  "agreement.signed",
  "agreement.refused",
  "agreement.postponed",
  "agreement.adopted",
  "agreement.rejected",
  "agreement.amended",
  "agreement.terminated",
  "path.started",
]);

/**
 * Actions for which another right counts than for their kind. The words about an exit are the organisation's too,
 * while the rest of the record is the coordination's.
 */
const rightOfAction: Readonly<Record<string, Right>> = { "partner.exitWorded": "partner.edit" };

/** Steps of a partner, and their undoing, take the seats of its people along: those come back with them. */
const takesSeatsAlong: ReadonlySet<string> = new Set(["partner.moved", "partner.undone"]);

/** The right that taking back this row of a change takes; null where it cannot be taken back. */
function rightFor(
  { action, rows: [main] }: Pick<UndoFacts, "action" | "rows">,
  row: UndoneRow,
): Right | null {
  if (row.kind === "MEMBERSHIP" && main?.kind === "PARTNER" && takesSeatsAlong.has(action))
    return "member.manage";
  return (row === main && rightOfAction[action]) || undoRight[row.kind];
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
 * Decides whether a change may be taken back; null means yes (reliability D5).
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

/** What somebody wrote in a note stays theirs; settling a note is everybody's matter. */
const isOwnWord = ({ action, rows: [main] }: UndoFacts): boolean =>
  (main?.kind === "NOTE" || main?.kind === "NOTE_REPLY") &&
  action !== "note.resolved" &&
  action !== "note.reopened";

function mayWrite(facts: UndoFacts, row: UndoneRow): boolean {
  const right = rightFor(facts, row);
  if (!right || !holds(facts.role, right)) return false;
  if (row !== facts.rows[0] || row.ownerId === null || row.ownerId === facts.partnerId) return true;
  if (facts.role !== "COORDINATOR") return false;
  return row.kind === "PARTNER" || row.kind === "PARTNER_EXIT" || row.recordedForOrganisation;
}
