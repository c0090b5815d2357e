/** A perspective that is or once was on the list of those that must not be missing. */
export interface KnownPerspective {
  perspective: string;
  removed: boolean;
}

/**
 * What it takes to get from the rows there are to the set that is wanted: some come new, some come back, some go.
 * Each perspective is in at most one of the three.
 */
export function changesOf<K extends KnownPerspective>(known: readonly K[], wanted: readonly string[]) {
  const target = new Set(wanted);
  const there = new Set(known.map((row) => row.perspective));
  return {
    create: [...target].filter((perspective) => !there.has(perspective)),
    bringBack: known.filter((row) => row.removed && target.has(row.perspective)),
    release: known.filter((row) => !row.removed && !target.has(row.perspective)),
  };
}
