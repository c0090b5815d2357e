"use client";

import { lazy, type MouseEvent, type ReactNode, Suspense, useEffect, useRef, useState } from "react";

const loadWindow = () => import("./dialog-window");
const DialogWindow = lazy(loadWindow);

type Props = {
  title: ReactNode;
  /** A `Button`; or leave it out and steer with `isOpen` and `onOpenChange`. */
  trigger?: ReactNode;
  isOpen?: boolean;
  onOpenChange?: (open: boolean) => void;
  role?: "dialog" | "alertdialog";
  /** Names the cross at the top. Without it the content must offer a way out in words. */
  closeLabel?: string;
  /** The content, or a function that is handed a way to close. */
  children: ReactNode | ((close: () => void) => ReactNode);
};

/**
 * A short errand without leaving the page. What is long, or has an address of its own, is a page.
 *
 * Focus goes in, stays in, and comes back to where it was; Esc closes. The window's code is fetched
 * when the pointer or the focus comes near the trigger.
 */
export function Dialog({ title, trigger, isOpen, onOpenChange, role, closeLabel, children }: Props) {
  const [ownOpen, setOwnOpen] = useState(false);
  const cameFrom = useRef<HTMLElement | null>(null);
  const open = isOpen ?? ownOpen;
  const change = (next: boolean) => {
    setOwnOpen(next);
    onOpenChange?.(next);
  };
  // Safari does not focus a pressed button, so the way back is remembered here. Focus is moved only
  // if it was lost: closing may have sent it somewhere on purpose.
  useEffect(() => {
    if (!open) return;
    cameFrom.current ??= document.activeElement as HTMLElement | null;
    return () => {
      const back = cameFrom.current;
      cameFrom.current = null;
      setTimeout(() => {
        if (document.activeElement === document.body && back?.isConnected) back.focus();
      }, 50);
    };
  }, [open]);
  const press = (event: MouseEvent<HTMLElement>) => {
    const pressed = (event.target as Element).closest<HTMLElement>("button, a, [role=button]");
    if (!pressed || pressed.getAttribute("aria-disabled") === "true") return;
    cameFrom.current = pressed;
    change(true);
  };
  return (
    <>
      {trigger ? (
        // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: listens to the button inside, which is operated by keyboard
        <span className="contents" onClick={press} onPointerEnter={loadWindow} onFocus={loadWindow}>
          {trigger}
        </span>
      ) : null}
      {open ? (
        <Suspense>
          <DialogWindow title={title} role={role} closeLabel={closeLabel} onOpenChange={change}>
            {typeof children === "function" ? children(() => change(false)) : children}
          </DialogWindow>
        </Suspense>
      ) : null}
    </>
  );
}
