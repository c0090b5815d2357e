"use client";

import { useRouter } from "next/navigation";
import { type KeyboardEvent, lazy, Suspense, useRef, useState } from "react";
import type { ButtonVariant } from "@/components/button-style";
import { buttonStyle } from "@/components/button-style";
import { ChevronDownIcon } from "@/components/icons";
import type { ActionItem } from "./menu-window";

type Props = {
  label: string;
  items: ActionItem[];
  variant?: ButtonVariant;
  /** More exact words for a screen reader where several menus look the same ("Mehr zu Stadtkirche"). */
  "aria-label"?: string;
};

const loadMenu = () => import("./menu-window");
const MenuWindow = lazy(loadMenu);

/** The lesser things one can do with something, including every alternative to dragging it. */
export function ActionMenu({ label, items, variant = "quiet", "aria-label": ariaLabel }: Props) {
  const [open, setOpen] = useState(false);
  const [byKeyboard, setByKeyboard] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const router = useRouter();
  const close = () => {
    setOpen(false);
    setTimeout(() => {
      // Only if focus fell through: an action may have sent it somewhere on purpose.
      if (document.activeElement === document.body) button.current?.focus();
    });
  };
  const openWithArrow = (event: KeyboardEvent) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    setByKeyboard(true);
    setOpen(true);
  };
  const pick = (item: ActionItem) => {
    close();
    item.onAction?.();
    if (item.href) router.push(item.href);
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={ariaLabel}
        onClick={(event) => {
          setByKeyboard(event.detail === 0);
          setOpen(!open);
        }}
        onKeyDown={openWithArrow}
        onPointerEnter={loadMenu}
        onFocus={loadMenu}
        className={buttonStyle(variant)}
      >
        {label}
        <ChevronDownIcon size={18} />
      </button>
      {open ? (
        <Suspense>
          <MenuWindow
            label={ariaLabel ?? label}
            items={items}
            byKeyboard={byKeyboard}
            triggerRef={button}
            onClose={close}
            onPick={pick}
          />
        </Suspense>
      ) : null}
    </>
  );
}
