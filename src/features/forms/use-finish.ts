"use client";

import { useRouter } from "next/navigation";
import type { RecordKind } from "@/domain/records/all";
import { useUndo } from "./use-undo";

/**
 * What follows once a form has saved a record: says so and offers Undo, goes to where the record stands (left
 * out where the form is on that page already), and reads the page anew.
 */
export function useFinish(kind: RecordKind) {
  const page = useRouter();
  const offerUndo = useUndo();
  return (message: string, done: { id: string; version: number }, to?: string) => {
    offerUndo(message, { kind, recordId: done.id, versionAfter: done.version });
    if (to) page.push(to);
    page.refresh();
  };
}
