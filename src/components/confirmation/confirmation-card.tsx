"use client";

import Link from "next/link";
import { type RefObject, useEffect, useRef } from "react";
import { CheckIcon } from "@/components/icons";
import { spendTimeOf, type TimedConfirmation } from "./said";

const STEP = 250;
/** So long it is looked whether the button that was pressed left with what it did, and took the focus along. */
const FOCUS_PATIENCE = 5000;

/**
 * What was done, and Undo while its time runs: 20 seconds, never while the pointer is on it, the focus is on its
 * button or the page is hidden. Then it says where it can still be undone, and stays until the page is left.
 */
export function ConfirmationCard({ said }: { said: TimedConfirmation }) {
  const card = useRef<HTMLDivElement>(null);
  const held = useRef(false);
  useClock(said, card, held);
  const { over } = said;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hovering only holds the clock; all actions are buttons
    <div
      ref={card}
      tabIndex={-1}
      data-confirmation=""
      onPointerEnter={() => {
        held.current = true;
      }}
      onPointerLeave={() => {
        held.current = false;
      }}
      onFocus={(event) => {
        held.current = event.target !== card.current;
      }}
      onBlur={() => {
        held.current = false;
      }}
      className="mt-3 flex max-w-measure scroll-mt-4 flex-wrap items-center gap-x-4 border-l-4 border-control bg-tint py-1 pr-2 pl-3"
    >
      <p className="flex min-w-0 flex-[1_1_14rem] items-start gap-2 py-2">
        <CheckIcon size={20} className="mt-0.5 shrink-0" />
        <span className="min-w-0 wrap-anywhere">{(said.isOver && over?.message) || said.message}</span>
      </p>
      {said.actionLabel && !said.isOver ? (
        <button
          type="button"
          onClick={() => {
            // it leaves with what it does
            card.current?.focus();
            said.onAction?.();
          }}
          className="min-h-11 shrink-0 px-2 font-semibold underline underline-offset-[3px] hover:decoration-2"
        >
          {said.actionLabel}
        </button>
      ) : null}
      {said.isOver && over?.href ? (
        <Link prefetch={false} href={over.href} className="inline-flex min-h-11 shrink-0 items-center px-2">
          {over.label}
        </Link>
      ) : null}
    </div>
  );
}

function useClock(said: TimedConfirmation, card: RefObject<HTMLDivElement | null>, held: RefObject<boolean>) {
  const { id, punctual } = said;
  useEffect(() => {
    let age = 0;
    bringIntoView(card.current);
    const clock = setInterval(() => {
      age += STEP;
      if (age <= FOCUS_PATIENCE) catchFocus(card.current);
      if (punctual || (!held.current && document.visibilityState === "visible")) spendTimeOf(id, STEP);
    }, STEP);
    return () => clearInterval(clock);
  }, [id, punctual, card, held]);
}

function bringIntoView(card: HTMLElement | null) {
  const box = card?.getBoundingClientRect();
  if (box && (box.top < 0 || box.bottom > window.innerHeight)) card?.scrollIntoView({ block: "nearest" });
}

/** The focus goes to what is said of a press when its button is gone; a link to a part of a page keeps its own way. */
function catchFocus(card: HTMLElement | null) {
  const active = document.activeElement;
  if (!card || (active && active !== document.body) || window.location.hash) return;
  card.focus({ preventScroll: true });
  bringIntoView(card);
}
