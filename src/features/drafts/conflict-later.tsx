"use client";

import { type ComponentProps, lazy, Suspense, useEffect } from "react";
import { onceIdle } from "@/trpc/later";

const loadDraft = () => import("./conflict");
const Draft = lazy(() => loadDraft().then((it) => ({ default: it.DraftConflict })));

/** This person's draft was changed on another device: both versions, and the choice. Loaded like a form's notice. */
export function DraftConflictLater({ draft }: { draft: ComponentProps<typeof Draft> | null }) {
  useEffect(() => onceIdle(loadDraft), []);
  return <Suspense>{draft && <Draft {...draft} />}</Suspense>;
}
