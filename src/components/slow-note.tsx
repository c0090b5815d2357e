"use client";

import { type ReactNode, useEffect, useState } from "react";

/** Nobody wonders before that. */
const SLOW = 2000;

/**
 * Says what takes so long, once a press takes more than two seconds; the button itself shows after 300 ms that
 * something happens. Announced politely. Put it beside the button, so that nothing moves when it comes.
 */
export function SlowNote({ pending, children }: { pending: boolean; children: ReactNode }) {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!pending) return;
    const timer = setTimeout(() => setSlow(true), SLOW);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [pending]);
  if (!pending) return null;
  return (
    <p role="status" className={slow ? "min-w-0 flex-[1_1_14rem] text-sm text-ink-2" : "sr-only"}>
      {slow ? children : null}
    </p>
  );
}
