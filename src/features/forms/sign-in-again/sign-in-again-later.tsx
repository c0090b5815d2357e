"use client";

import { lazy, Suspense } from "react";

/* Needed seldom, so they come when they are (docs/bench.md, 7). */
const Again = lazy(() => import("./sign-in-again").then((it) => ({ default: it.SignInAgain })));
const Here = lazy(() => import("./sign-in-here").then((it) => ({ default: it.SignInHere })));

/** Asks whoever sits here to prove the mailbox once more, and then carries on. */
export function SignInAgainLater({ onDone }: { onDone?: () => void }) {
  return (
    <Suspense>
      <Again onDone={onDone} />
    </Suspense>
  );
}

/** The session is over: signs in where one is, with everything that stands there. */
export function SignInHereLater() {
  return (
    <Suspense>
      <Here />
    </Suspense>
  );
}
