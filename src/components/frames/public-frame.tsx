import Link from "next/link";
import type { ReactNode } from "react";
import { Brand, type FrameLink, SkipLink } from "./brand";

type Props = {
  brandHref: string;
  skipLabel: string;
  footer?: FrameLink[];
  /** Beside the name: language switch, sign in. */
  tools?: ReactNode;
  /** For what is true of the whole installation; at the foot on phones. */
  banner?: ReactNode;
  /** `phone` = one quiet sheet (login, invitation, workshop seat); `page` = no sheet, room for several. */
  width?: "phone" | "page";
  children: ReactNode;
};

/** The frame of pages without a workspace. Nothing to navigate, so nothing distracts from the one thing to do. */
export function PublicFrame({
  brandHref,
  skipLabel,
  footer = [],
  tools,
  banner,
  width = "phone",
  children,
}: Props) {
  const column = width === "phone" ? "max-w-phone" : "max-w-page";
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink label={skipLabel} />
      <header className="contents print:hidden">
        {banner ? <div className="bg-tint px-4 py-2 text-sm max-sm:order-last">{banner}</div> : null}
        <div
          className={`mx-auto flex w-full flex-wrap items-center justify-between gap-3 px-5 py-3 sm:px-8 sm:pt-8 ${column}`}
        >
          <Brand href={brandHref} />
          {tools}
        </div>
      </header>
      <main
        id="main"
        tabIndex={-1}
        className={`mx-auto w-full min-w-0 flex-1 ${column} ${
          width === "phone"
            ? "border-line bg-sheet px-5 pt-6 pb-10 max-sm:border-t sm:flex-none sm:rounded-sm sm:border sm:px-8 sm:pt-8"
            : "px-5 pt-2 pb-12"
        }`}
      >
        {children}
      </main>
      {footer.length > 0 ? (
        <footer
          className={`mx-auto flex w-full flex-wrap gap-x-6 px-5 py-4 text-sm sm:px-8 max-sm:bg-table ${column} print:hidden`}
        >
          {footer.map((link) => (
            <Link
              key={link.href}
              prefetch={false}
              href={link.href}
              className="inline-flex min-h-11 items-center text-ink-2"
            >
              {link.label}
            </Link>
          ))}
        </footer>
      ) : null}
    </div>
  );
}
