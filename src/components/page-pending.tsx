"use client";

import { useLinkStatus } from "next/link";
import { type ReactNode, useEffect, useSyncExternalStore } from "react";
import { Skeleton } from "./skeleton";

/** A page that comes sooner needs nothing in its place. */
const SLOW = 300;

let waiting = 0;
const listeners = new Set<() => void>();
const count = (by: number) => {
  waiting += by;
  for (const listener of listeners) listener();
};
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** Inside a link: tells the frame when the page that it leads to is slow to come. */
export function LinkPending() {
  const { pending } = useLinkStatus();
  useEffect(() => {
    if (!pending) return;
    let told = false;
    const timer = setTimeout(() => {
      told = true;
      count(1);
    }, SLOW);
    return () => {
      clearTimeout(timer);
      if (told) count(-1);
    };
  }, [pending]);
  return null;
}

/** The page, or grey lines in its place while a slow one is on its way. What was typed stays in the page behind them. */
export function PagePending({ label, children }: { label: string; children: ReactNode }) {
  const slow = useSyncExternalStore(
    subscribe,
    () => waiting > 0,
    () => false,
  );
  return (
    <>
      {slow && <Skeleton lines={6} label={label} late={false} />}
      <div hidden={slow}>{children}</div>
    </>
  );
}
