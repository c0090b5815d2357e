"use client";

import { type ComponentProps, lazy, Suspense, useEffect, useState } from "react";
import { onceIdle, reach } from "@/trpc/later";

const load = () => reach(() => import("@/components/fields/error-summary"));
const Summary = lazy(() => load().then((it) => ({ default: it.ErrorSummary })));

/** What is missing, at the head of a form. Its script comes once the page stands; until then the fields say it alone. */
export function ErrorsLater({ tries, ...words }: ComponentProps<typeof Summary> & { tries: number }) {
  const [isHere, setHere] = useState(false);
  useEffect(() => onceIdle(() => load().then(() => setHere(true))), []);
  return <Suspense>{isHere && words.errors.length > 0 && <Summary key={tries} {...words} />}</Suspense>;
}
