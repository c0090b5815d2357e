/** What inputs hold, by their names: text, or a tick. */
export type Typed = Readonly<Record<string, string | boolean>>;

/** One person's private draft. Its version counts every save and every settling; 0 is a draft that never was. */
export interface DraftState {
  version: number;
  /** Null once it was shared or thrown away. */
  contents: Typed | null;
}

const held = (contents: Typed, name: string) => contents[name] || "";

/** Whether two devices hold the same words. An input that one of them does not have, or that is empty, says nothing. */
export function sameContents(one: Typed | null, other: Typed | null): boolean {
  if (one === null || other === null) return one === other;
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every(
    (name) => held(one, name) === held(other, name),
  );
}

/**
 * What a save meets that saw `seen`: it is written over what its writer has read, it is there already (an answer that
 * was lost, or the same words from two devices), or it is stale, and its writer must first be shown what is there.
 */
export function meetDraft(current: DraftState, seen: number, contents: Typed | null) {
  if (current.version === seen) return "write" as const;
  return sameContents(current.contents, contents) ? ("there" as const) : ("stale" as const);
}

/** Sharing empties the draft that was shared. What another device has kept since then stays a draft. */
export const emptiedBySettling = (current: DraftState, seen: number): boolean =>
  current.contents !== null && current.version === seen;
