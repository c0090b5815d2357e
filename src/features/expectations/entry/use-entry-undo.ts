"use client";

import type { RecordKind } from "@/domain/records/all";
import { useUndo } from "@/features/forms/use-undo";
import { useDraftUndo } from "./use-draft-undo";

type Done = { id: string; version: number; sealed: boolean };

/**
 * Undo for an entry or an answer. What was handed in to a sealed round leaves no trace in History, like a draft, so
 * there taking it back means doing the opposite.
 */
export function useEntryUndo() {
  const offerUndo = useUndo();
  const offerDraftUndo = useDraftUndo();
  return (
    message: string,
    done: Done,
    takeBack: (requestId: string) => Promise<unknown>,
    kind: RecordKind = "EXPECTATION",
  ) =>
    done.sealed
      ? offerDraftUndo(message, takeBack)
      : offerUndo(message, { kind, recordId: done.id, versionAfter: done.version });
}
