import type { Image } from "@/domain/history/differences";
import type { RecordKind } from "@/domain/records/all";
import { Refusal } from "@/domain/refusal";
import type { WorkspaceScope } from "@/server/core/scope";
import type { ReadEvent } from "@/server/history/reads/events";
import { tables } from "@/server/records/all";
import type { RowBack } from "@/server/records/card";

/**
 * Refuses an undo (`changedSince`) where a noun says that its rows cannot come back any more, because another one has
 * taken their name or their place. Kinds without such a rule cost nothing.
 */
export async function checkMeanwhile(scope: WorkspaceScope, event: ReadEvent, record: string): Promise<void> {
  const byKind = new Map<RecordKind, RowBack[]>();
  for (const { recordKind: kind, recordId: id, before } of event.revisions)
    byKind.set(kind, [...(byKind.get(kind) ?? []), { id, before: before as Image | null }]);
  for (const [kind, rows] of byKind)
    if ((await tables[kind].mayComeBack?.(scope, rows)) === false)
      throw new Refusal("changedSince", { record });
}
