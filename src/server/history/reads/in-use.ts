import { cards, type RecordKind } from "@/domain/records/all";
import type { WorkspaceScope } from "@/server/core/scope";
import { type Hanging, readHanging } from "@/server/records/hanging";
import type { ReadEvent, RevisionRow } from "./events";
import { recordKeyOf } from "./records";

/** What kind of record leans on a row by now, so that it can no longer go as if it had never come; null where none does. */
export type InUse = (event: ReadEvent, revision: RevisionRow) => RecordKind | null;

/** Undoing takes the row from the others: it goes, or becomes as hidden again as a draft. */
function leavesOthers({ recordKind, before }: RevisionRow): boolean {
  if (before === null) return true;
  const hidden = Object.entries(cards[recordKind].hiddenAs ?? {});
  const image = before as Record<string, unknown>;
  return hidden.length > 0 && hidden.every(([column, value]) => image[column] === value);
}

const isOf = (event: ReadEvent, { kind, id }: Hanging): boolean =>
  event.revisions.some((row) => row.recordKind === kind && row.recordId === id);

/** Asks for all rows of these events at once. What came with the same event goes with it and does not count. */
export async function findInUse(scope: WorkspaceScope, events: readonly ReadEvent[]): Promise<InUse> {
  const leaving = events.flatMap(({ revisions }) => revisions.filter(leavesOthers));
  const refs = new Map(
    leaving.map(({ recordKind: kind, recordId: id }) => [recordKeyOf({ kind, id }), { kind, id }]),
  );
  const hanging = await readHanging(scope, [...refs.values()]);
  const on = new Map<string, Hanging[]>();
  for (const one of hanging) on.set(recordKeyOf(one.on), [...(on.get(recordKeyOf(one.on)) ?? []), one]);
  return (event, revision) => {
    const others = on.get(recordKeyOf({ kind: revision.recordKind, id: revision.recordId })) ?? [];
    const leaning = leavesOthers(revision) && others.find((one) => !isOf(event, one));
    return leaning ? leaning.kind : null;
  };
}
