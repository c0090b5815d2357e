import type { Snapshot } from "@/domain/analysis/snapshot";

/** A rule over a whole snapshot, worked out once for each: a snapshot never changes, and many questions ask the same. */
export function oncePerSnapshot<T>(work: (snapshot: Snapshot) => T): (snapshot: Snapshot) => T {
  const done = new WeakMap<Snapshot, { result: T }>();
  return (snapshot) => {
    const known = done.get(snapshot) ?? { result: work(snapshot) };
    done.set(snapshot, known);
    return known.result;
  };
}
