"use client";

import { type MouseEvent, type ReactNode, useEffect, useId, useRef } from "react";
import { WarnIcon } from "@/components/icons";

type Props = { title: ReactNode; errors: { field: string; message: string }[] };

/**
 * What is missing before this can be sent, at the head of the form. It takes focus once, when it
 * appears; give it `key={submitCount}` so that a second try speaks up again. Every line leads to the
 * element with the id `field`. Never blames: messages say how to put it right.
 */
export function ErrorSummary({ title, errors }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const titleId = useId();
  useEffect(() => box.current?.focus(), []);
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="alert"
      aria-labelledby={titleId}
      className="rounded-sm border-2 border-gap bg-sheet p-4 focus:outline-3 focus:outline-offset-2 focus:outline-ring-outer sm:p-5"
    >
      <h2 id={titleId} className="flex items-start gap-2 text-gap">
        <WarnIcon size={22} className="mt-0.5" />
        <span>{title}</span>
      </h2>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role from an unstyled list */}
      <ul role="list" className="mt-2">
        {errors.map((error) => (
          <li key={`${error.field} ${error.message}`}>
            <a
              href={`#${error.field}`}
              onClick={goTo}
              className="inline-flex min-h-11 items-center font-semibold text-gap"
            >
              {error.message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Focus without a new entry in the history, and with the label in view. */
function goTo(event: MouseEvent<HTMLAnchorElement>) {
  const target = document.getElementById(decodeURIComponent(event.currentTarget.hash.slice(1)));
  if (!target) return;
  event.preventDefault();
  target.focus({ preventScroll: true });
  (target.closest("fieldset, .grid") ?? target).scrollIntoView({ block: "nearest" });
  target.scrollIntoView({ block: "nearest" });
}
