"use client";

import { type ComponentProps, lazy, Suspense, useEffect } from "react";
import { onceIdle } from "@/trpc/later";

/*
 * Two texts side by side are needed when somebody else was quicker, which is seldom; comparing them is much of a form's
 * script. So it comes once the page stands, like the schemas (docs/bench.md, 7), and is there when it is needed.
 */
const loadNotice = () => import("./conflict-notice");
const Notice = lazy(() => loadNotice().then((it) => ({ default: it.ConflictNotice })));

/** Somebody else saved the record in between: both texts, and the choice. Null while nobody did. */
export function ConflictLater({ notice }: { notice: ComponentProps<typeof Notice> | null }) {
  useEffect(() => onceIdle(loadNotice), []);
  return <Suspense>{notice && <Notice {...notice} />}</Suspense>;
}
