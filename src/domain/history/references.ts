import { cards, type RecordKind } from "@/domain/records/all";
import type { Pointer } from "@/domain/records/card";
import type { Image } from "./differences";

/** Who left and what was retired may be named again; everything else must still be there. */
const mustStand = ({ kind }: Pointer<RecordKind>): boolean => !cards[kind].outlives;

export interface Reference {
  kind: RecordKind;
  id: string;
}

/** One row that an undo would write. */
export interface WrittenRow extends Reference {
  /** As it stands today. */
  now: Image;
  /** The columns that would come back; null where undoing takes the row away. */
  back: Image | null;
}

const isLive = (row: Image): boolean => (row.removedAt ?? null) === null;

/** What one row would point to again, because the column changes or because the row itself comes back. */
function namedBy({ kind, now, back }: WrittenRow): Reference[] {
  if (back === null) return [];
  const after: Image = { ...now, ...back };
  if (!isLive(after)) return [];
  return Object.entries(cards[kind].pointsTo).flatMap(([column, pointer]) => {
    const id = after[column];
    const anew = !isLive(now) || id !== now[column];
    return typeof id === "string" && anew && mustStand(pointer) ? [{ kind: pointer.kind, id }] : [];
  });
}

/**
 * The records that an undo would point to again and does not bring back itself. An undo is refused with
 * `referenceGone` where one of them was removed meanwhile: a goal must not be led by an organisation that is
 * no longer on the list (REQ-D5). What a row points to all along is left as it is.
 */
export function referencesWritten(rows: readonly WrittenRow[]): Reference[] {
  const alive = new Set(
    rows
      .filter(({ now, back }) => back !== null && isLive({ ...now, ...back }))
      .map(({ kind, id }) => `${kind} ${id}`),
  );
  return rows.flatMap(namedBy).filter(({ kind, id }) => !alive.has(`${kind} ${id}`));
}

export const referenceRefusals = ["referenceGone"] as const;
export type ReferenceRefusal = (typeof referenceRefusals)[number];

/** Decides from the rows that are named whether the undo may write them; null means yes. */
export const refuseReferences = (named: readonly { removedAt?: unknown }[]): ReferenceRefusal | null =>
  named.every((row) => isLive({ removedAt: row.removedAt })) ? null : "referenceGone";
