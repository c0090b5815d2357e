"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { LinkPending } from "@/components/page-pending";
import { type NavItem, type NavSection, placeIn } from "./nav-place";

const place =
  "ring-inside flex min-h-11 items-center border-l-3 border-transparent py-1 pr-1 pl-2 text-ink no-underline aria-[current=page]:border-ink aria-[current=page]:bg-tint aria-[current=page]:font-semibold";

/**
 * What the bar of a phone has no room for, on one screen: home, the entries after the fourth, and below the name of each
 * entry what lies under it, two in a row.
 */
export function MoreLinks({ home, items, shown }: { home?: NavItem; items: NavItem[]; shown: number }) {
  const all = home ? [home, ...items] : items;
  const { href: here } = placeIn(all, usePathname() ?? "");
  const link = ({ href, label }: NavSection) => (
    <Link
      prefetch={false}
      href={href}
      aria-current={href === here ? "page" : undefined}
      className={`${place} ${label === home?.label ? "font-slab font-bold" : ""}`}
    >
      <LinkPending />
      <span className="min-w-0">{label}</span>
    </Link>
  );
  return (
    <div className="grid gap-2">
      {all.map((item) => {
        const inBar = item !== home && items.indexOf(item) < shown;
        const links = [...(inBar ? [] : [item]), ...(item.sections ?? [])];
        if (links.length === 0) return null;
        return (
          <div key={item.href}>
            {inBar ? <p className="pl-[11px] text-sm text-ink-2">{item.label}</p> : null}
            {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role from an unstyled list */}
            <ul role="list" aria-label={item.label} className="grid grid-cols-2 gap-x-3">
              {links.map((section) => (
                <li key={section.href}>{link(section)}</li>
              ))}
            </ul>
          </div>
        );
      })}
    </div>
  );
}
