import Link from "next/link";
import type { ReactNode } from "react";
import { LinkPending, PagePending } from "@/components/page-pending";
import { BottomBar } from "./bottom-bar";
import { Brand, type FrameLink, SkipLink } from "./brand";
import { Logo } from "./logo";
import { NavLinks } from "./nav-links";
import type { NavItem } from "./nav-place";

type Props = {
  brandHref: string;
  /** The page of the workspace one is in, by its name: at the head of the rail, and of the page on phones. */
  home?: NavItem;
  /** Main navigation. The current entry is found from the address; `current` on an item overrules it. */
  nav: NavItem[];
  /** Names the navigation for screen readers and heads the phone's sheet ("Hauptmenü"). */
  menuLabel: string;
  moreLabel: string;
  skipLabel: string;
  closeLabel?: string;
  /** Read out while the next page is slow to come. */
  loadingLabel?: string;
  /** Search; first below the rule. */
  tools?: ReactNode;
  /** Links below the rule, at the same place on every page: help (WCAG 3.2.6). */
  footer?: FrameLink[];
  /** Who one is, and signing out; last of all. */
  account?: ReactNode;
  /** A strip for what is true of the whole installation (local mode); at the foot on phones, where height is dear. */
  banner?: ReactNode;
  children: ReactNode;
};

/**
 * The frame of every page inside a workspace: a rail on the left, on phones a bar at the foot.
 *
 * The skip link is the first thing Tab reaches. Only one of rail and bar exists for a reader at a
 * time, so nobody hears the navigation twice. Search, help and account stay in sight: only what lies
 * above them scrolls where the window is very low.
 */
export function AppFrame(props: Props) {
  const { home, nav, menuLabel, banner, loadingLabel, children } = props;
  const foot = <FrameFoot {...props} />;
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink label={props.skipLabel} />
      <div className="flex flex-1 flex-col lg:grid lg:grid-cols-[14.5rem_minmax(0,1fr)] lg:grid-rows-[auto_1fr] print:block">
        <header className="contents print:hidden">
          {banner ? (
            <div className="order-last bg-tint px-4 py-2 text-sm lg:order-none lg:col-span-2 lg:px-6">
              {banner}
            </div>
          ) : null}
          <div className="lg:row-start-2 lg:border-r lg:border-line">
            <div
              className={`px-4 pt-1 lg:sticky lg:top-0 lg:flex lg:flex-col lg:pt-5 ${banner ? "lg:h-[calc(100dvh-2.375rem)]" : "lg:h-dvh"}`}
            >
              <div className={`lg:ml-2 ${home ? "max-lg:hidden" : ""}`}>
                <Brand href={props.brandHref} />
              </div>
              {home ? <PhoneHome href={home.href} label={home.label} /> : null}
              <nav
                aria-label={menuLabel}
                className="mt-3 -mx-4 hidden min-h-0 flex-1 overflow-y-auto px-4 lg:block"
              >
                <NavLinks home={home} items={nav} />
              </nav>
              <div className="hidden border-t border-line py-3 lg:block">{foot}</div>
            </div>
          </div>
        </header>
        <main
          id="main"
          tabIndex={-1}
          className="min-w-0 flex-1 px-4 pt-2 pb-12 sm:px-6 lg:pb-7 lg:row-start-2 lg:max-w-page lg:px-10 lg:pt-8 print:p-0"
        >
          {loadingLabel ? <PagePending label={loadingLabel}>{children}</PagePending> : children}
        </main>
      </div>
      <BottomBar
        home={home}
        items={nav}
        menuLabel={menuLabel}
        moreLabel={props.moreLabel}
        closeLabel={props.closeLabel}
      >
        <div className="mt-2 border-t border-line pt-2">{foot}</div>
      </BottomBar>
    </div>
  );
}

/** Search, help and account: the same, at the same place, on every page. */
function FrameFoot({ tools, footer = [], account }: Pick<Props, "tools" | "footer" | "account">) {
  return (
    <>
      <div className="max-lg:grid max-lg:grid-cols-2 max-lg:gap-x-3">
        {tools}
        {footer.map((link) => (
          <Link
            prefetch={false}
            key={link.href}
            href={link.href}
            className="flex min-h-10 items-center px-2 py-1.5 text-sm text-ink no-underline hover:underline max-lg:min-h-11"
          >
            <LinkPending />
            {link.label}
          </Link>
        ))}
      </div>
      {account}
    </>
  );
}

/** The way home on a phone: the name of the workspace in one line at the head of the page. */
function PhoneHome({ href, label }: FrameLink) {
  return (
    <Link
      prefetch={false}
      href={href}
      className="flex min-h-11 items-center gap-2.5 font-slab font-bold text-ink no-underline lg:hidden"
    >
      <LinkPending />
      <Logo className="h-5 w-8.5" />
      <span className="min-w-0 truncate">{label}</span>
    </Link>
  );
}
