"use client";

import { type ComponentProps, lazy, Suspense, useEffect, useState } from "react";
import { onceIdle, reach } from "@/trpc/later";

const load = () => reach(() => import("./kept-here"));
const Kept = lazy(() => load().then((it) => ({ default: it.KeptHere })));

/**
 * The private draft of a form. Nobody needs its script before something was typed, so it is fetched once the page stands
 * (docs/bench.md, 7); what was typed until then is not lost on it.
 */
export function KeptLater(props: ComponentProps<typeof Kept>) {
  const [isHere, setHere] = useState(false);
  useEffect(() => onceIdle(() => load().then(() => setHere(true))), []);
  return <Suspense>{isHere && <Kept {...props} />}</Suspense>;
}
