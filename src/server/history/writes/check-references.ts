import type { Image } from "@/domain/history/differences";
import { referencesWritten, refuseReferences } from "@/domain/history/references";
import { Refusal } from "@/domain/refusal";
import type { WorkspaceScope } from "@/server/core/scope";
import type { ReadEvent } from "@/server/history/reads/events";
import { type NamedRecord, readRecords, recordKeyOf } from "@/server/history/reads/records";

/**
 * Refuses an undo (`referenceGone`, naming the record) that would point to something removed meanwhile. One
 * statement, and none where nothing is pointed to. What this reader may not see is let through: the keys
 * hold, and a refusal would tell that it is there.
 */
export async function checkReferences(
  scope: WorkspaceScope,
  event: ReadEvent,
  records: ReadonlyMap<string, NamedRecord>,
): Promise<void> {
  const rows = event.revisions.flatMap(({ recordKind: kind, recordId: id, before }) => {
    const record = records.get(recordKeyOf({ kind, id }));
    return record ? [{ kind, id, now: record.row, back: before as Image | null }] : [];
  });
  const named = [...(await readRecords(scope, referencesWritten(rows))).values()];
  const code = refuseReferences(named.map(({ row }) => row));
  if (code) throw new Refusal(code, { record: named.find(({ row }) => row.removedAt)?.name ?? "" });
}
