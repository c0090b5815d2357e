"use client";

import type { RecordKind } from "@/domain/records/all";
import type { Namespace } from "@/messages/namespaces";
import { ActButton } from "./act-button";
import { useFinish } from "./use-finish";

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
  const finish = useFinish(kind);
  return (
    <ActButton noun={noun} variant="quiet" run={remove} onDone={(done) => finish(removed, done, backTo)}>
      {label}
    </ActButton>
  );
}
