"use client";

import { useLinkStatus } from "next/link";
import { usePathname, useSearchParams } from "next/navigation";
import { type ReactNode, useEffect, useState, useSyncExternalStore } from "react";
import { Skeleton } from "./skeleton";

/** A page that comes sooner needs nothing in its place. */
const SLOW = 300;
/** Whoever was led nowhere after all gets the page back. */
const PATIENCE = 20_000;

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

/** Whether following the link makes another page of the router: not a window, a download, a place on this page. */
function leadsOn(event: MouseEvent): boolean {
  const link = (event.target as Element | null)?.closest?.("a[href]");
  // the router prevents the browser's own way of following, and only then is there nothing to see
  if (!(link instanceof HTMLAnchorElement) || !event.defaultPrevented || link.ariaHasPopup) return false;
  const { origin, pathname, search } = window.location;
  return link.origin === origin && link.pathname + link.search !== pathname + search;
}

/** Whether somebody followed a link, anywhere on the page, to one that is slow to come. */
function useFollowing(): boolean {
  const here = `${usePathname()}?${useSearchParams()}`;
  const [from, setFrom] = useState<string | null>(null);
  useEffect(() => {
    let timers: ReturnType<typeof setTimeout>[] = [];
    const forget = () => {
      for (const timer of timers) clearTimeout(timer);
      timers = [];
    };
    const follow = (event: MouseEvent) => {
      if (!leadsOn(event)) return;
      forget();
      timers = [setTimeout(() => setFrom(here), SLOW), setTimeout(() => setFrom(null), PATIENCE)];
    };
    window.addEventListener("click", follow);
    return () => {
      window.removeEventListener("click", follow);
      forget();
      setFrom(null);
    };
  }, [here]);
  return from === here;
}

/** The page, or grey lines in its place while a slow one is on its way. What was typed stays in the page behind them. */
export function PagePending({ label, children }: { label: string; children: ReactNode }) {
  const told = useSyncExternalStore(
    subscribe,
    () => waiting > 0,
    () => false,
  );
  const following = useFollowing();
  const slow = told || following;
  return (
    <>
      {slow && (
        <>
          <Skeleton lines={6} label={label} late={false} />
          <p aria-hidden="true" className="animate-appear-later mt-4 text-ink-2">
            {label} …
          </p>
        </>
      )}
      <div hidden={slow}>{children}</div>
    </>
  );
}
