"use client";

import { useRouter } from "next/navigation";
import type { RecordKind } from "@/domain/history/schema";
import type { Namespace } from "@/messages/namespaces";
import { ActButton } from "./act-button";
import { useUndo } from "./use-undo";

type Props = {
  noun: Namespace;
  kind: RecordKind;
  label: string;
  /** What the message says afterwards, beside Undo. */
  removed: string;
  /** Where to go; the page of a removed record is gone. */
  backTo: string;
  remove: (requestId: string) => Promise<{ id: string; version: number }>;
};

/** Removes a record at once and offers Undo, instead of asking first. */
export function RemoveButton({ noun, kind, label, removed, backTo, remove }: Props) {
  const page = useRouter();
  const offerUndo = useUndo();
  const done = (result: { id: string; version: number }) => {
    offerUndo(removed, { kind, recordId: result.id, versionAfter: result.version });
    page.push(backTo);
    page.refresh();
  };
  return (
    <ActButton noun={noun} variant="quiet" run={remove} onDone={done}>
      {label}
    </ActButton>
  );
}
