"use client";

import { startTransition, useEffect, useId, useRef, useState } from "react";
import { ConfirmationCard } from "./confirmation-card";
import {
  addConfirmationSpot,
  saidAt,
  showConfirmation,
  subscribeToSaid,
  type TimedConfirmation,
} from "./said";

const speaker = { show: showConfirmation };

/** `const { show } = useConfirmation()`: says what was done, below the heading of this page or of the next. */
export const useConfirmation = () => speaker;

/** Words that come a moment after their place are read out on a new page too. */
const MOMENT = 50;

/**
 * Where it says what was just done, with the way back. It stands in the page and pushes down what follows, so it never
 * lies over what is pressed next. Below every page's heading there is one (`PageHeader`); a section that can be far
 * down gets another one below its own heading, and the one nearest to what was pressed is taken. Where the page is read
 * anew in the same turn, it comes together with what it tells of.
 */
export function ConfirmationPlace({ className = "" }: { className?: string }) {
  const key = useId();
  const element = useRef<HTMLDivElement>(null);
  const [here, setHere] = useState<TimedConfirmation | null>(null);
  useEffect(() => {
    if (!element.current) return;
    let ready = false;
    const read = () => {
      if (ready) startTransition(() => setHere(saidAt(key)));
    };
    const forget = subscribeToSaid(read);
    const leave = addConfirmationSpot({ key, element: element.current });
    const soon = setTimeout(() => {
      ready = true;
      read();
    }, MOMENT);
    return () => {
      clearTimeout(soon);
      forget();
      leave();
    };
  }, [key]);
  return (
    <div ref={element} role="status" className={`print:hidden ${className}`}>
      {/* one card for all of them, so that the focus stays when another word takes the place of the first */}
      {here ? <ConfirmationCard said={here} /> : null}
    </div>
  );
}
