/** One entry of the main navigation. `sub` entries belong to the top entry before them; `current` overrules the address. */
export type NavItem = { href: string; label: string; count?: number; sub?: boolean; current?: boolean };

/**
 * Which entry the reader is at: the one whose path is the longest beginning of the address, so that
 * `/w/1/plan/goals` lies in Plan and `/w/1/goals` in Goals. Null when none fits.
 */
export function currentHref(items: readonly NavItem[], pathname: string): string | null {
  const given = items.find((item) => item.current);
  if (given) return given.href;
  let best: string | null = null;
  for (const { href } of items) {
    const path = href.split(/[?#]/)[0] ?? href;
    const fits = pathname === path || pathname.startsWith(path.endsWith("/") ? path : `${path}/`);
    if (fits && path.length > (best?.length ?? 0)) best = href;
  }
  return best;
}

/** The top entry that `href` is, or belongs to. A phone's bar shows only top entries. */
export function topOf(items: readonly NavItem[], href: string | null): string | null {
  let top: string | null = null;
  for (const item of items) {
    if (!item.sub) top = item.href;
    if (item.href === href) return top;
  }
  return null;
}
