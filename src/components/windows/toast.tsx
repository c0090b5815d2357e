"use client";

import { type FocusEvent, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { CloseIcon } from "@/components/icons";

export type Toast = { message: string; actionLabel?: string; onAction?: () => void; seconds?: number };
type Shown = Toast & { id: number };

/* One list for the whole page, outside React, so that any client component can speak without a provider. */
let shown: readonly Shown[] = [];
let lastId = 0;
const listeners = new Set<() => void>();
const none: readonly Shown[] = [];

function replace(next: readonly Shown[]) {
  shown = next;
  for (const listener of listeners) listener();
}

function show(toast: Toast): () => void {
  const id = ++lastId;
  // one at a time: what was said before can be undone in History, and a pile would lie over the next button
  replace([{ ...toast, id }]);
  return () => dismiss(id);
}

function dismiss(id: number) {
  replace(shown.filter((toast) => toast.id !== id));
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** `const { show } = useToast()`. `show` returns a function that takes the message away again. */
export function useToast() {
  return toasts;
}
const toasts = { show };

/**
 * Where short messages appear: once, in the root layout.
 *
 * With an action (Undo) a message stays 20 seconds, without one 8; never while the pointer or the
 * focus is on it or the page is hidden. Usable above an open dialog too. Read politely. F6 leads to it from anywhere, Esc closes it. Whatever can be undone here can
 * also be undone later in History, so nobody has to hurry.
 */
export function ToastRegion({ label, closeLabel }: { label: string; closeLabel: string }) {
  const toasts = useSyncExternalStore(
    subscribe,
    () => shown,
    () => none,
  );
  const region = useRef<HTMLElement>(null);
  const cameFrom = useRef<Element | null>(null);
  const waiting = toasts.length > 0;
  useEffect(() => {
    if (!waiting) return;
    const reach = (event: globalThis.KeyboardEvent) => {
      if (event.key !== "F6") return;
      event.preventDefault();
      region.current?.querySelector<HTMLElement>(":scope > :last-child button")?.focus();
    };
    document.addEventListener("keydown", reach);
    return () => document.removeEventListener("keydown", reach);
  }, [waiting]);
  const remember = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) cameFrom.current = event.relatedTarget;
  };
  const goBack = () => {
    const back = cameFrom.current;
    if (back instanceof HTMLElement && back.isConnected) back.focus();
    else document.getElementById("main")?.focus();
  };
  return (
    <section
      ref={region}
      data-react-aria-top-layer="true"
      aria-label={label}
      onFocus={remember}
      className="pointer-events-none fixed inset-x-0 bottom-20 z-50 grid justify-items-center gap-2 px-4 lg:right-6 lg:bottom-6 lg:left-auto lg:w-md lg:justify-items-end lg:px-0 print:hidden"
    >
      <div role="status" aria-live="polite" className="sr-only">
        {toasts.map((toast) => (
          <p key={toast.id}>{toast.message}</p>
        ))}
      </div>
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} closeLabel={closeLabel} onGone={goBack} />
      ))}
    </section>
  );
}

function ToastCard({ toast, closeLabel, onGone }: { toast: Shown; closeLabel: string; onGone: () => void }) {
  const [held, setHeld] = useState(false);
  const card = useRef<HTMLDivElement>(null);
  const left = useRef((toast.seconds ?? (toast.actionLabel ? 20 : 8)) * 1000);
  const close = () => {
    const hadFocus = card.current?.contains(document.activeElement);
    dismiss(toast.id);
    if (hadFocus) onGone();
  };
  useEffect(() => {
    if (held) return;
    const step = setInterval(() => {
      if (document.visibilityState === "hidden") return;
      left.current -= 250;
      if (left.current <= 0) dismiss(toast.id);
    }, 250);
    return () => clearInterval(step);
  }, [held, toast.id]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hovering only holds the clock; all actions are buttons
    <div
      ref={card}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(card.current?.contains(document.activeElement) ?? false)}
      onFocus={() => setHeld(true)}
      onBlur={(event) => setHeld(event.currentTarget.contains(event.relatedTarget))}
      onKeyDown={(event) => (event.key === "Escape" ? close() : undefined)}
      className="pointer-events-auto flex w-full max-w-lg animate-rise flex-wrap items-center justify-end gap-x-2 rounded-sm border border-on-action bg-action py-1.5 pr-1.5 pl-4 text-on-action"
    >
      <p className="min-w-0 flex-[1_1_14rem] py-2">{toast.message}</p>
      {toast.actionLabel ? (
        <button
          type="button"
          onClick={() => {
            toast.onAction?.();
            close();
          }}
          className="min-h-11 shrink-0 px-3 font-semibold underline underline-offset-[3px] hover:decoration-2"
        >
          {toast.actionLabel}
        </button>
      ) : null}
      <button
        type="button"
        aria-label={closeLabel}
        onClick={close}
        className="grid size-11 shrink-0 place-items-center"
      >
        <CloseIcon />
      </button>
    </div>
  );
}
