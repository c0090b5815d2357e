"use client";

import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";

const PATIENCE = 10_000;

/**
 * After a change of page, focus goes to its h1, as it would after a full load: a screen reader says
 * the heading and Tab goes on from there. Once, in the root layout.
 *
 * Not on the first load, not for a link to a part of a page, not when only `?view=` changes. If the
 * page still shows its skeleton it waits for the h1, and where the h1 is replaced while the page comes
 * it goes along, unless the person has moved on meanwhile.
 */
export function FocusHeading() {
  const pathname = usePathname();
  const last = useRef(pathname);
  useEffect(() => {
    if (last.current === pathname) return;
    last.current = pathname;
    if (window.location.hash) return;
    const before = document.activeElement;
    let heading: HTMLElement | null = null;
    /** Whether there is nothing left to do: the person has moved on. */
    const settle = () => {
      // the heading holds the focus, or somebody took it away by hand; only a heading that was replaced loses it
      if (heading?.isConnected) return false;
      const active = document.activeElement;
      if (active !== before && active !== document.body && active?.tagName !== "MAIN") return true;
      heading = document.querySelector<HTMLElement>("main h1");
      if (!heading) return false;
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
      return false;
    };
    if (settle()) return;
    const watch = new MutationObserver(() => settle() && watch.disconnect());
    watch.observe(document.body, { childList: true, subtree: true });
    const stop = setTimeout(() => watch.disconnect(), PATIENCE);
    return () => {
      watch.disconnect();
      clearTimeout(stop);
    };
  }, [pathname]);
  return null;
}
