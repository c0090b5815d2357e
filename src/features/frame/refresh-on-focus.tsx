"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

const AT_MOST_EVERY = 5000;

/**
 * Loads the page's data again when somebody comes back to it, so that nobody decides on what was true this
 * morning. Asks first whether the server can answer: a reload into an error would cost typed text.
 */
export function RefreshOnFocus() {
  const page = useRouter();
  useEffect(() => {
    let last = Date.now();
    const refresh = async () => {
      if (document.visibilityState !== "visible" || Date.now() - last < AT_MOST_EVERY) return;
      // whoever comes back with the code from their mails signs in here, and keeps what they have typed
      if (document.querySelector("[data-signed-out]")) return;
      last = Date.now();
      const answer = await fetch("/readyz", { cache: "no-store" }).catch(() => null);
      if (answer?.ok) page.refresh();
    };
    const over = new AbortController();
    window.addEventListener("focus", refresh, over);
    document.addEventListener("visibilitychange", refresh, over);
    return () => over.abort();
  }, [page]);
  return null;
}
