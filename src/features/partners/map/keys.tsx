"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useRef } from "react";

const seatsIn = (root: HTMLElement): SVGAElement[] => [...root.querySelectorAll<SVGAElement>("a[data-ring]")];
const ringOf = (seat: SVGAElement): number => Number(seat.dataset.ring);

/** Where a key leads from this seat: along its ring, around without end, or to the nearest ring that has seats. */
function target(seats: SVGAElement[], from: SVGAElement, key: string): SVGAElement | undefined {
  const ring = seats.filter((seat) => ringOf(seat) === ringOf(from));
  const at = ring.indexOf(from);
  if (key === "ArrowRight" || key === "ArrowDown") return ring[(at + 1) % ring.length];
  if (key === "ArrowLeft" || key === "ArrowUp") return ring.at(at - 1);
  if (key === "Home") return ring[0];
  if (key === "End") return ring.at(-1);
  if (key !== "[" && key !== "]") return undefined;
  const beyond = seats.filter((seat) =>
    key === "]" ? ringOf(seat) > ringOf(from) : ringOf(seat) < ringOf(from),
  );
  const next = key === "]" ? beyond[0] : beyond.at(-1);
  const there = beyond.filter((seat) => next && ringOf(seat) === ringOf(next));
  return there[Math.min(at, there.length - 1)];
}

/** A press that should stay in this window, and the address of the seat it met. */
function pressed(event: MouseEvent): string | null {
  const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0;
  const seat = elsewhere ? null : (event.target as Element).closest("a[data-ring]");
  return seat?.getAttribute("href") ?? null;
}

/**
 * Keys over the picture that the server drew: one stop for Tab, arrows along a ring, `[` and `]` between rings
 * (docs/rules/screens.md), and a press chooses a seat without a new page. Without a script every seat is a link and a
 * stop of its own.
 */
export function MapKeys({ children }: { children: ReactNode }) {
  const root = useRef<HTMLDivElement>(null);
  const page = useRouter();
  useEffect(() => {
    const box = root.current;
    if (!box) return;
    const stopAt = (stop: SVGAElement | undefined) => {
      for (const seat of seatsIn(box)) seat.setAttribute("tabindex", seat === stop ? "0" : "-1");
    };
    const seats = seatsIn(box);
    const isHere = (seat: SVGAElement) => seat === document.activeElement;
    stopAt(seats.find(isHere) ?? seats.find((seat) => seat.hasAttribute("aria-current")) ?? seats[0]);
    const onFocus = (event: FocusEvent) => stopAt(event.target as SVGAElement);
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey) return;
      const from = seatsIn(box).find(isHere);
      const to = from && target(seatsIn(box), from, event.key);
      if (!to) return;
      event.preventDefault();
      to.focus();
    };
    const onClick = (event: MouseEvent) => {
      const href = pressed(event);
      if (href === null) return;
      event.preventDefault();
      page.push(href, { scroll: false });
    };
    box.addEventListener("focusin", onFocus);
    box.addEventListener("click", onClick);
    box.addEventListener("keydown", onKey);
    return () => {
      box.removeEventListener("focusin", onFocus);
      box.removeEventListener("click", onClick);
      box.removeEventListener("keydown", onKey);
    };
  });
  return <div ref={root}>{children}</div>;
}
