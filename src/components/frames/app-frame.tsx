import Link from "next/link";
import type { ReactNode } from "react";
import { PagePending } from "@/components/page-pending";
import { BottomBar } from "./bottom-bar";
import { Logo } from "./logo";
import { NavLinks } from "./nav-links";
import type { NavItem } from "./nav-place";

export type FrameLink = { href: string; label: string };

type Props = {
  brandHref: string;
  /** Main navigation. The current entry is found from the address; `current` on an item overrules it. */
  nav: NavItem[];
  /** Names the navigation for screen readers and heads the phone's sheet ("Hauptmenü"). */
  menuLabel: string;
  moreLabel: string;
  skipLabel: string;
  closeLabel?: string;
  /** Read out while the next page is slow to come. */
  loadingLabel?: string;
  /** Links below the rule, at the same place on every page: help, settings, accessibility (WCAG 3.2.6). */
  footer?: FrameLink[];
  /** Anything else below the rule: search, workspace switcher, sign out. Drawn in the rail and in the phone's sheet. */
  tools?: ReactNode;
  /** A strip above everything, for what is true of the whole installation (local mode, no connection). */
  banner?: ReactNode;
  children: ReactNode;
};

/**
 * The frame of every page inside a workspace: a rail on the left, on phones a bar at the foot.
 *
 * The skip link is the first thing Tab reaches. Only one of rail and bar exists for a reader at a
 * time, so nobody hears the navigation twice.
 */
export function AppFrame({
  brandHref,
  nav,
  menuLabel,
  moreLabel,
  skipLabel,
  closeLabel,
  loadingLabel,
  footer = [],
  tools,
  banner,
  children,
}: Props) {
  const below = (
    <>
      {tools}
      {footer.map((link) => (
        <Link
          prefetch={false}
          key={link.href}
          href={link.href}
          className="flex min-h-11 items-center px-2 py-2 text-sm text-ink no-underline hover:underline"
        >
          {link.label}
        </Link>
      ))}
    </>
  );
  const hasBelow = Boolean(tools) || footer.length > 0;
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink label={skipLabel} />
      <div className="flex-1 lg:grid lg:grid-cols-[14.5rem_minmax(0,1fr)] lg:grid-rows-[auto_1fr] print:block">
        <header className="contents print:hidden">
          {banner ? <div className="bg-tint px-4 py-2 text-sm lg:col-span-2 lg:px-6">{banner}</div> : null}
          <div className="lg:row-start-2 lg:border-r lg:border-line">
            <div className="px-4 pt-3 lg:sticky lg:top-0 lg:max-h-dvh lg:overflow-y-auto lg:py-6">
              <div className="lg:ml-2">
                <Brand href={brandHref} />
              </div>
              <nav aria-label={menuLabel} className="mt-4 hidden lg:block">
                <NavLinks items={nav} />
              </nav>
              {hasBelow ? (
                <div className="mx-2 mt-3 hidden border-t border-line pt-3 lg:block [&>*]:-mx-2">{below}</div>
              ) : null}
            </div>
          </div>
        </header>
        <main
          id="main"
          tabIndex={-1}
          className="min-w-0 px-4 pt-4 pb-12 sm:px-6 lg:row-start-2 lg:max-w-page lg:px-10 lg:pt-8 lg:pb-18 print:p-0"
        >
          {loadingLabel ? <PagePending label={loadingLabel}>{children}</PagePending> : children}
        </main>
      </div>
      <BottomBar items={nav} menuLabel={menuLabel} moreLabel={moreLabel} closeLabel={closeLabel}>
        <NavLinks items={nav} />
        {hasBelow ? <div className="mt-3 border-t border-line pt-3">{below}</div> : null}
      </BottomBar>
    </div>
  );
}

/** First in the document; visible as soon as it has focus. */
export function SkipLink({ label }: { label: string }) {
  return (
    <a
      href="#main"
      className="sr-only focus:not-sr-only focus:absolute! focus:top-2 focus:left-2 focus:z-50 focus:bg-sheet focus:px-4! focus:py-3! focus:font-semibold"
    >
      {label}
    </a>
  );
}

/** Mark and name, leading home. */
export function Brand({ href }: { href: string }) {
  return (
    <Link
      prefetch={false}
      href={href}
      className="inline-flex min-h-11 items-center gap-2.5 px-2 -ml-2 font-slab text-[1.25rem] font-bold text-ink no-underline"
    >
      <Logo />
      Kordel
    </Link>
  );
}
