"use client";

import { lazy, Suspense } from "react";

/* Needed seldom, so it comes when it is (docs/bench.md, 7). */
const Again = lazy(() => import("./sign-in-again").then((it) => ({ default: it.SignInAgain })));

/** Asks whoever sits here to prove the mailbox once more, and then carries on. */
export function SignInAgainLater({ onDone }: { onDone?: () => void }) {
  return (
    <Suspense>
      <Again onDone={onDone} />
    </Suspense>
  );
}
