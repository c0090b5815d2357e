export type NavSection = { href: string; label: string };

export type NavItem = NavSection & {
  /** A second, quieter line. */
  detail?: string;
  count?: number;
  current?: boolean;
  /** Only this very page is the entry's own, not what lies below its address. */
  exact?: boolean;
  /** Pages below it, shown while one is there, or always where it is `open`. */
  sections?: readonly NavSection[];
  open?: boolean;
};

/** Where the reader is: the entry itself, and the top entry that it is or belongs to. A phone's bar shows only top entries. */
export interface NavPlace {
  href: string | null;
  top: string | null;
}

/**
 * Which entry the reader is at: the one whose path is the longest beginning of the address, so that
 * `/w/1/plan/goals` lies in Plan and `/w/1/goals` in Goals. Null when none fits.
 */
export function placeIn(items: readonly NavItem[], pathname: string): NavPlace {
  let [best, longest]: [NavPlace, number] = [{ href: null, top: null }, 0];
  for (const item of items) {
    if (item.current) return { href: item.href, top: item.href };
    for (const { href, exact } of [item, ...(item.sections ?? [])] as NavItem[]) {
      const path = href.split(/[?#]/)[0] ?? href;
      const below = !exact && pathname.startsWith(path.endsWith("/") ? path : `${path}/`);
      if ((pathname === path || below) && path.length > longest)
        [best, longest] = [{ href, top: item.href }, path.length];
    }
  }
  return best;
}
