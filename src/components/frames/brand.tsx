import Link from "next/link";
import { Logo } from "./logo";

export type FrameLink = { href: string; label: string };

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
