"use client";

import { type ComponentProps, lazy, Suspense, useEffect } from "react";
import { onceIdle } from "@/trpc/later";

/*
 * Two texts side by side are needed when somebody else was quicker, which is seldom; comparing them is much of a form's
 * script. So it comes once the page stands, like the schemas (docs/bench.md, 7), and is there when it is needed.
 */
const loadNotice = () => import("./conflict-notice");
const loadDraft = () => import("./draft-conflict");
const Notice = lazy(() => loadNotice().then((it) => ({ default: it.ConflictNotice })));
const Draft = lazy(() => loadDraft().then((it) => ({ default: it.DraftConflict })));

/** Somebody else saved the record in between: both texts, and the choice. Null while nobody did. */
export function ConflictLater({ notice }: { notice: ComponentProps<typeof Notice> | null }) {
  useEffect(() => onceIdle(loadNotice), []);
  return <Suspense>{notice && <Notice {...notice} />}</Suspense>;
}

/** The own draft was changed on another device: both versions, and the choice. */
export function DraftConflictLater({ draft }: { draft: ComponentProps<typeof Draft> | null }) {
  useEffect(() => onceIdle(loadDraft), []);
  return <Suspense>{draft && <Draft {...draft} />}</Suspense>;
}
