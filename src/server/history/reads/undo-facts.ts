import type { UndoFacts, UndoneRow } from "@/domain/history/undo";
import { cards } from "@/domain/records/all";
import type { WorkspaceScope } from "@/server/core/scope";
import type { ReadEvent, RevisionRow } from "./events";
import type { InUse } from "./in-use";
import { type NamedRecord, recordKeyOf } from "./records";

/** The organisation whose own word a row is; null for what is nobody's own: a shared row, or a question of the whole. */
function ownerOf(event: ReadEvent, { before }: RevisionRow, record: NamedRecord | undefined): string | null {
  if (!record) return null;
  const { owner } = cards[record.kind];
  if (typeof owner === "function")
    return owner({
      now: record.row,
      before: before as Record<string, unknown> | null,
      partnerId: event.partnerId,
    });
  const value = owner && record.row[owner];
  return typeof value === "string" ? value : null;
}

/** An event's before images, the main record's first. */
export const mainFirst = (event: ReadEvent): RevisionRow[] =>
  [...event.revisions].sort(
    (a, b) => Number(b.recordId === event.recordId) - Number(a.recordId === event.recordId),
  );

/** What the rule of undo wants to know of one event. */
export function undoFacts(
  scope: WorkspaceScope,
  event: ReadEvent,
  undone: boolean,
  records: Map<string, NamedRecord>,
  inUseBy: InUse,
): UndoFacts {
  return {
    action: event.action,
    undone,
    mine: event.actorId === scope.member.id,
    role: scope.member.role,
    partnerId: scope.member.partnerId,
    rows: mainFirst(event).map((revision): UndoneRow => {
      const { recordKind: kind, recordId: id, versionAfter } = revision;
      const record = records.get(recordKeyOf({ kind, id }));
      return {
        kind,
        versionAfter,
        versionNow: record?.row.version ?? null,
        ownerId: ownerOf(event, revision, record),
        frozen: record?.frozen ?? false,
        inUse: inUseBy(event, revision) !== null,
        recordedForOrganisation: record?.row.recordedForOrganisation === true,
      };
    }),
  };
}
