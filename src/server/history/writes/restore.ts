import type { Image } from "@/domain/history/differences";
import { cards, type RecordKind } from "@/domain/records/all";
import type { RecordedRow } from "@/server/core/events";
import type { WorkspaceScope } from "@/server/core/scope";
import { delegateOf, tables } from "@/server/records/all";
import type { RestorableTable } from "@/server/records/card";

/** The rows of a kind that undo may write: the client's own types differ per table, the two calls are the same in all. */
function rowsOf(tx: WorkspaceScope["tx"], kind: RecordKind): RestorableTable | null {
  const { undo, comesBackWith } = cards[kind];
  if (!undo && !comesBackWith) return null;
  const stored = tables[kind];
  return stored.rows?.(tx) ?? (tx[delegateOf(stored)] as unknown as RestorableTable);
}

const keys = new Set(["id", "version", "workspaceId"]);

/** What a row must become: its image before the change, or removed where the change had made it. */
function columnsOf(before: Image | null, now: Date): Image {
  if (!before) return { removedAt: now };
  return Object.fromEntries(Object.entries(before).filter(([column]) => !keys.has(column)));
}

const without = (row: RecordedRow, columns: readonly string[]): RecordedRow =>
  Object.fromEntries(Object.entries(row).filter(([column]) => !columns.includes(column))) as RecordedRow;

/**
 * Of a stored row what the log knows of it: columns that no change ever names (what a member wants to be mailed about,
 * how far they have read) are nobody else's business, and no undo may bring an old one back.
 */
const imageOf = <R extends Image>(row: R, before: Image | null): R =>
  before === null
    ? row
    : (Object.fromEntries(
        Object.entries(row).filter(([column]) => column in before || keys.has(column)),
      ) as R);

/**
 * Puts one row back to how it was before a change, as a new version. Null when it has moved on since, also
 * when that happens while we write: then nothing was written.
 */
export async function restoreRow(
  scope: WorkspaceScope,
  kind: RecordKind,
  id: string,
  versionAfter: number,
  before: Image | null,
) {
  const table = rowsOf(scope.tx, kind);
  const key = { workspaceId: scope.workspaceId, id };
  const stored = table && (await table.findFirst({ where: key }));
  if (!stored || stored.version !== versionAfter) return null;
  const { apart = [], cameBack } = tables[kind];
  const row = imageOf(without(stored, ["workspaceId", ...apart]), before);
  const columns = { ...columnsOf(before, scope.now), version: versionAfter + 1 };
  const { count } = await table.updateMany({ where: { ...key, version: versionAfter }, data: columns });
  if (count !== 1) return null;
  const after: RecordedRow = { ...row, ...columns };
  await cameBack?.(scope, stored, after);
  return { before: row, after };
}
