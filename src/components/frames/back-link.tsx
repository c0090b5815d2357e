import Link from "next/link";
import type { ReactNode } from "react";
import { BackIcon } from "@/components/icons";

/** The way back, above the heading. It names where it leads ("Zurück zum Plan"). */
export function BackLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <p className="-mt-2 sm:mb-2 print:hidden">
      <Link prefetch={false} href={href} className="inline-flex min-h-11 items-center gap-1 text-sm">
        <BackIcon size={18} className="-ml-1" />
        {children}
      </Link>
    </p>
  );
}
