import Link from "next/link";
import type { ReactNode } from "react";
import { LinkPending } from "./page-pending";

/**
 * Things one below the other. `role="list"` because Safari forgets a list without bullets. Pass
 * `label` when no heading stands directly above.
 */
export function RowList({
  label,
  className = "",
  children,
}: {
  label?: string;
  className?: string;
  children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role from an unstyled list
    <ul role="list" aria-label={label} className={`divide-y divide-line ${className}`}>
      {children}
    </ul>
  );
}

type RowProps = {
  href?: string;
  title: ReactNode;
  detail?: ReactNode;
  lead?: ReactNode;
  tags?: ReactNode;
  actions?: ReactNode;
};

/**
 * One thing. With `href` the whole row can be pressed, while the link's name stays the title alone.
 * Without it the row is not dimmed: say in `detail` what must happen first. `actions` (a menu, a
 * button) stay pressable above the row's link.
 */
export function Row({ href, title, detail, lead, tags, actions }: RowProps) {
  return (
    <li className="relative flex min-h-12 items-center gap-4 py-[var(--row-pad)] first:pt-1 last:pb-1">
      {lead ? <span className="shrink-0">{lead}</span> : null}
      <div className="flex min-w-0 flex-1 flex-wrap items-center justify-between gap-x-6 gap-y-1.5">
        <div className="min-w-0 flex-[1_1_14rem]">
          {href ? (
            <Link prefetch={false} href={href} dir="auto" className="cover-link font-semibold">
              {title}
              <LinkPending />
            </Link>
          ) : (
            <div dir="auto">{title}</div>
          )}
          {detail ? <div className="text-sm text-ink-2">{detail}</div> : null}
        </div>
        {tags ? <div className="flex max-w-full flex-wrap items-center gap-2">{tags}</div> : null}
      </div>
      {actions ? (
        <div className="relative flex shrink-0 items-center gap-2 print:hidden">{actions}</div>
      ) : null}
    </li>
  );
}
