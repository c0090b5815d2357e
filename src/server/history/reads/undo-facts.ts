import type { UndoFacts, UndoneRow } from "@/domain/history/undo";
import type { RecordKind } from "@/domain/records/all";
import type { WorkspaceScope } from "@/server/core/scope";
import type { EventRow, RevisionRow } from "./events";
import { keyOf, type NamedRecord } from "./records";

const ownedBy: Partial<Record<RecordKind, string>> = {
  EXPECTATION: "partnerId",
  GOAL_POSITION: "partnerId",
  PARTICIPATION: "partnerId",
  FORM_ANSWER: "partnerId",
  COMMITMENT: "partnerId",
  OPEN_END: "partnerId",
  RISK_CONTRIBUTION: "partnerId",
  PARTNER: "id",
  PARTNER_EXIT: "partnerId",
};

/** Null for what is nobody's own: a shared row, or a question of the whole. */
const ownerOf = (value: unknown): string | null => (typeof value === "string" ? value : null);

/** What an organisation said of its own red line, or that a conflict is none, it takes back itself. */
const isOwnConflict = (event: EventRow, revision: RevisionRow, row: NamedRecord["row"]): boolean =>
  row.partnerId === event.partnerId || row.dismissedAt !== null || imageOf(revision).dismissedAt != null;

const imageOf = (revision: RevisionRow) => (revision.before ?? {}) as Record<string, unknown>;

/** Other records lean on it: then it neither goes nor becomes a draft again. */
const leavesOthers = (revision: RevisionRow): boolean =>
  revision.before === null || (revision.recordKind === "EXPECTATION" && imageOf(revision).state === "DRAFT");

function rowOf(event: EventRow, revision: RevisionRow, record: NamedRecord | undefined): UndoneRow {
  const conflict = record?.kind === "RED_LINE_LINK" && isOwnConflict(event, revision, record.row);
  const column = conflict ? "partnerId" : ownedBy[revision.recordKind];
  return {
    kind: revision.recordKind,
    versionAfter: revision.versionAfter,
    versionNow: record?.row.version ?? null,
    ownerId: ownerOf(record?.row[column ?? ""]),
    frozen: record?.frozen ?? false,
    inUse: leavesOthers(revision) && (record?.inUse ?? false),
    recordedForOrganisation: record?.row.recordedForOrganisation === true,
  };
}

/** An event's before images, the main record's first. */
export const mainFirst = (event: EventRow): RevisionRow[] =>
  [...event.revisions].sort(
    (a, b) => Number(b.recordId === event.recordId) - Number(a.recordId === event.recordId),
  );

/** What the rule of undo wants to know of one event. */
export function undoFacts(
  scope: WorkspaceScope,
  event: EventRow,
  undone: boolean,
  records: Map<string, NamedRecord>,
): UndoFacts {
  return {
    action: event.action,
    undone,
    mine: event.actorId === scope.member.id,
    role: scope.member.role,
    partnerId: scope.member.partnerId,
    rows: mainFirst(event).map((revision) =>
      rowOf(event, revision, records.get(keyOf({ kind: revision.recordKind, id: revision.recordId }))),
    ),
  };
}
