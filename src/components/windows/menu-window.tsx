"use client";

import { type RefObject, useState } from "react";
import { Menu, MenuItem, Popover, setInteractionModality } from "react-aria-components";

type Props = {
  label: string;
  items: ActionItem[];
  byKeyboard: boolean;
  triggerRef: RefObject<HTMLButtonElement | null>;
  onClose: () => void;
  onPick: (item: ActionItem) => void;
};

/** The open menu, loaded the first time one opens: arrows, Home, End, first letters and Esc are react-aria's. */
export default function MenuWindow({ label, items, byKeyboard, triggerRef, onClose, onPick }: Props) {
  // A native button pressed with Enter looks to react-aria like a screen reader's click, and it then
  // leaves the first entry without focus.
  useState(() => byKeyboard && setInteractionModality("keyboard"));
  return (
    <Popover
      isOpen
      onOpenChange={(open) => (open ? undefined : onClose())}
      triggerRef={triggerRef}
      placement="bottom end"
      offset={4}
      className="max-w-[min(22rem,calc(100vw-2rem))] min-w-48 rounded-sm border border-control bg-raised data-entering:animate-appear"
    >
      <Menu
        aria-label={label}
        autoFocus="first"
        className="max-h-[60vh] overflow-y-auto py-1 shadow-none outline-none"
        onAction={(key) => {
          const item = items.find((candidate) => candidate.id === key);
          if (item) onPick(item);
        }}
      >
        {items.map((item) => (
          <MenuItem
            key={item.id}
            id={item.id}
            textValue={item.label}
            className="ring-inside flex min-h-11 cursor-pointer items-center px-4 py-2 text-ink data-focused:bg-tint"
          >
            {item.label}
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  );
}

export type ActionItem = {
  id: string;
  label: string;
  href?: string;
  onAction?: () => void;
};
