"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { LinkPending } from "@/components/page-pending";
import { currentHref, type NavItem } from "./nav-place";

/**
 * The entries of the rail and of the phone's menu. A client leaf, because a layout is not drawn
 * again when the page below it changes and only the address knows where we are. Nothing is fetched ahead, here and in
 * the other links of this folder: every page is made for one reader at one moment, so what could be fetched is next to
 * nothing, and thirty links on a page would be thirty requests.
 */
export function NavLinks({ items, onFollow }: { items: NavItem[]; onFollow?: () => void }) {
  const current = currentHref(items, usePathname() ?? "");
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role from an unstyled list
    <ul role="list" className="grid gap-1">
      {items.map((item) => (
        <li key={item.href}>
          <Link
            prefetch={false}
            href={item.href}
            onClick={onFollow}
            aria-current={item.href === current ? "page" : undefined}
            className={`flex min-h-11 items-center justify-between gap-3 border-l-3 border-transparent py-2 pr-2 text-ink no-underline hover:underline aria-[current=page]:border-ink aria-[current=page]:bg-sheet aria-[current=page]:font-semibold forced-colors:border-[Canvas] forced-colors:aria-[current=page]:border-[Highlight] ${item.sub ? "pl-[21px] text-sm" : "pl-[5px]"}`}
          >
            <LinkPending />
            <span className="min-w-0">{item.label}</span>
            {item.count ? <span className="text-sm font-normal text-ink-2">{item.count}</span> : null}
          </Link>
        </li>
      ))}
    </ul>
  );
}
