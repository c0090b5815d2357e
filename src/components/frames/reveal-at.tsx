"use client";

import { useEffect, useRef } from "react";

/**
 * Stands inside a fold that a link names by `#id`: whoever comes by that link finds it open. Browsers do that by
 * themselves on a full load only, not when the page changes in place.
 */
export function RevealAt({ id }: { id: string }) {
  const here = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const fold = here.current?.closest("details");
    if (!fold || window.location.hash !== `#${id}`) return;
    fold.open = true;
    fold.querySelector("summary")?.focus();
  }, [id]);
  return <span ref={here} id={id} className="block scroll-mt-20" />;
}
