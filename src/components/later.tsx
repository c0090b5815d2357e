"use client";

import { type ComponentType, lazy, Suspense } from "react";

/**
 * A control that the server draws like any other and whose scripts come after those with which the page can be used, for what
 * stands beside the matter of a page. `next/dynamic` would fetch them before, and weighs 2.6 kB itself.
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>) {
  const Loaded = lazy(async () => ({ default: await load() }));
  return function Later(props: P) {
    return (
      <Suspense>
        <Loaded {...props} />
      </Suspense>
    );
  };
}
