import type { Image } from "@/domain/history/differences";
import type { UndoChange } from "@/domain/history/schema";
import { firstChanged, refuseUndo, type UndoFacts, undoneAction } from "@/domain/history/undo";
import type { RecordKind } from "@/domain/records/all";
import { Refusal } from "@/domain/refusal";
import type { RecordedRow } from "@/server/core/events";
import { NotFound } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { findEvents, findUndone, type ReadEvent } from "@/server/history/reads/events";
import { findInUse } from "@/server/history/reads/in-use";
import { type NamedRecord, readRecords, recordKeyOf } from "@/server/history/reads/records";
import { mainFirst, undoFacts } from "@/server/history/reads/undo-facts";
import { checkMeanwhile } from "./check-meanwhile";
import { checkReferences } from "./check-references";
import { restoreRow } from "./restore";

/**
 * Takes back the change that left a record in a version: every row of that event becomes what it was
 * before, as one new event that says which one it undoes. So an undo can be undone too.
 */
export async function undoChange(scope: WorkspaceScope, input: UndoChange) {
  const named = { recordKind: input.kind, recordId: input.recordId, versionAfter: input.versionAfter };
  const [event] = await findEvents(scope, { revisions: { some: named } }, 1);
  if (!event) throw new NotFound();
  const records = await readRecords(
    scope,
    event.revisions.map((revision) => ({ kind: revision.recordKind, id: revision.recordId })),
  );
  // Undoing moves every row on, so only where one has moved on can it have been done already.
  const moved = event.revisions.some(
    ({ recordKind: kind, recordId: id, versionAfter }) =>
      records.get(recordKeyOf({ kind, id }))?.row.version !== versionAfter,
  );
  const undone = moved && (await findUndone(scope, [event.seq])).has(event.seq);
  const inUseBy = await findInUse(scope, [event]);
  const facts = undoFacts(scope, event, undone, records, inUseBy);
  const code = refuseUndo(facts);
  if (code) {
    const kind = event.revisions.map((revision) => inUseBy(event, revision)).find((one) => one !== null);
    throw new Refusal(code, {
      record: nameOf(event, facts, records),
      ...(code === "inUse" && kind && { kind }),
    });
  }
  await checkReferences(scope, event, records);
  await checkMeanwhile(scope, event, nameOf(event, facts, records));
  const restored: { kind: RecordKind; before: RecordedRow; after: RecordedRow }[] = [];
  for (const revision of mainFirst(event)) {
    const { recordKind: kind, recordId: id, versionAfter } = revision;
    const rows = await restoreRow(scope, kind, id, versionAfter, revision.before as Image | null);
    if (!rows)
      throw new Refusal("changedSince", { record: records.get(recordKeyOf({ kind, id }))?.name ?? "" });
    restored.push({ kind, ...rows });
  }
  return recordUndo(scope, event, restored);
}

function recordUndo(
  scope: WorkspaceScope,
  event: ReadEvent,
  restored: { kind: RecordKind; before: RecordedRow; after: RecordedRow }[],
) {
  const [main, ...dependants] = restored;
  if (!main) throw new NotFound();
  const [revision] = event.revisions;
  scope.record({
    ...main,
    action: undoneAction(event.action),
    dependants,
    audience: revision?.audience,
    partnerId: event.partnerId,
    undoes: event.seq,
  });
  return { id: main.after.id, version: main.after.version };
}

/** The record that stands in the way by name, or the one that was to be taken back. */
function nameOf(event: ReadEvent, facts: UndoFacts, records: Map<string, NamedRecord>): string {
  const revisions = mainFirst(event);
  const changed = firstChanged(facts.rows);
  const revision = changed ? revisions[facts.rows.indexOf(changed)] : revisions[0];
  return (
    (revision && records.get(recordKeyOf({ kind: revision.recordKind, id: revision.recordId }))?.name) || ""
  );
}
