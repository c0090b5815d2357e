"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { LinkPending } from "@/components/page-pending";
import { type NavItem, placeIn } from "./nav-place";

const entry =
  "ring-inside flex items-center justify-between gap-3 border-l-3 border-transparent pr-2 text-ink no-underline hover:underline aria-[current=page]:border-ink aria-[current=page]:bg-sheet aria-[current]:font-semibold forced-colors:border-[Canvas] forced-colors:aria-[current=page]:border-[Highlight]";

/**
 * The entries of the rail; what lies below one appears only where one is. A client leaf, because a layout is not drawn
 * again when the page below it changes and only the address knows where we are. Nothing is fetched ahead, here and in
 * the other links of this folder: every page is made for one reader at one moment, so what could be fetched is next to
 * nothing, and thirty links on a page would be thirty requests.
 */
export function NavLinks({ home, items }: { home?: NavItem; items: NavItem[] }) {
  const here = placeIn(home ? [home, ...items] : items, usePathname() ?? "");
  const currentOf = (href: string) =>
    href === here.href ? ("page" as const) : href === here.top ? ("true" as const) : undefined;
  const below = (item: NavItem) =>
    item.open || item.href === here.top
      ? item.sections?.map((section) => (
          <li key={section.href}>
            <Link
              prefetch={false}
              href={section.href}
              aria-current={currentOf(section.href)}
              className={`${entry} min-h-9 py-1.5 pl-[21px] text-sm`}
            >
              <LinkPending />
              <span className="min-w-0">{section.label}</span>
            </Link>
          </li>
        ))
      : null;
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role from an unstyled list
    <ul role="list">
      {home ? (
        <>
          <li className="border-y border-line">
            <Link
              prefetch={false}
              href={home.href}
              aria-current={currentOf(home.href)}
              className={`${entry} py-2.5 pl-[5px]`}
            >
              <LinkPending />
              <span className="min-w-0">
                <span className="line-clamp-3 font-slab leading-[1.375rem] font-bold">{home.label}</span>
                {home.detail ? (
                  <span className="block text-sm font-normal text-ink-2">{home.detail}</span>
                ) : null}
              </span>
            </Link>
          </li>
          {below(home)}
          <li aria-hidden="true" className="h-3" />
        </>
      ) : null}
      {items.flatMap((item) => [
        <li key={item.href}>
          <Link
            prefetch={false}
            href={item.href}
            aria-current={currentOf(item.href)}
            className={`${entry} min-h-11 py-2 pl-[5px]`}
          >
            <LinkPending />
            <span className="min-w-0">{item.label}</span>
            {item.count ? <span className="text-sm font-normal text-ink-2">{item.count}</span> : null}
          </Link>
        </li>,
        ...(below(item) ?? []),
      ])}
    </ul>
  );
}
