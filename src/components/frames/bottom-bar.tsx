"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { lazy, type ReactNode, Suspense, useRef, useState } from "react";
import { LinkPending } from "@/components/page-pending";
import { MoreLinks } from "./more-links";
import { type NavItem, placeIn } from "./nav-place";

const loadWindow = () => import("@/components/windows/dialog-window");
const DialogWindow = lazy(loadWindow);

/** Entries under the thumb, beside "More". */
const SHOWN = 4;

type Props = {
  home?: NavItem;
  items: NavItem[];
  menuLabel: string;
  moreLabel: string;
  closeLabel?: string;
  /** What stands at the foot of the rail; shown in the sheet below the other entries. It may be drawn on the server. */
  children: ReactNode;
};

const place =
  "ring-inside flex min-h-14 w-full items-center justify-center border-t-3 wrap-break-word border-transparent px-0.5 py-1 text-center text-sm leading-5 text-ink no-underline aria-[current]:border-ink aria-[current]:bg-sheet aria-[current]:font-semibold forced-colors:border-[Canvas] forced-colors:aria-[current]:border-[Highlight]";

/** Never narrower than the longest word; what is left over goes to entries of several words first. */
const column = "flex min-w-11 basis-[min-content]";

/**
 * Navigation under the thumb: the first four top entries and "More", which opens the rest. Several
 * words wrap within the row, so that it stays one row with larger text too. On very low screens (a
 * page at 400 % zoom) it is not fixed, because it would cover too much.
 */
export function BottomBar({ home, items, menuLabel, moreLabel, closeLabel, children }: Props) {
  const [open, setOpen] = useState(false);
  const more = useRef<HTMLButtonElement>(null);
  const here = placeIn(home ? [home, ...items] : items, usePathname() ?? "");
  const shown = items.slice(0, SHOWN);
  const elsewhere = here.href !== null && !shown.some((item) => item.href === here.top);
  const close = (next: boolean) => {
    setOpen(next);
    if (!next) requestAnimationFrame(() => more.current?.focus());
  };
  return (
    <>
      <nav
        aria-label={menuLabel}
        data-bottom-bar=""
        className="sticky inset-x-0 bottom-0 z-20 border-t border-line bg-table pb-[env(safe-area-inset-bottom)] lg:hidden print:hidden [@media(height<26rem)]:static"
      >
        {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role from an unstyled list */}
        <ul role="list" className="flex flex-wrap">
          {shown.map((item) => (
            <li key={item.href} className={`${column} ${item.label.includes(" ") ? "grow-4" : "grow"}`}>
              <Link
                prefetch={false}
                href={item.href}
                aria-current={item.href === here.href ? "page" : item.href === here.top ? "true" : undefined}
                className={place}
              >
                <LinkPending />
                <span className="min-w-0">
                  {item.label}
                  {item.count ? <span className="font-normal text-ink-2"> {item.count}</span> : null}
                </span>
              </Link>
            </li>
          ))}
          <li className={`${column} grow`}>
            <button
              ref={more}
              type="button"
              aria-haspopup="dialog"
              aria-expanded={open}
              aria-current={elsewhere ? "true" : undefined}
              onPointerEnter={loadWindow}
              onFocus={loadWindow}
              onClick={() => setOpen(true)}
              className={place}
            >
              {moreLabel}
            </button>
          </li>
        </ul>
      </nav>
      {open ? (
        <Suspense>
          <DialogWindow title={menuLabel} closeLabel={closeLabel} onOpenChange={close}>
            {/* biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: following a link inside closes the sheet; the link itself is operated */}
            <div
              onClick={(event) => {
                if ((event.target as Element).closest("a[href]")) setOpen(false);
              }}
            >
              <MoreLinks home={home} items={items} shown={SHOWN} />
              {children}
            </div>
          </DialogWindow>
        </Suspense>
      ) : null}
    </>
  );
}
