import { blocksOf, type ClauseBlock, lineOf } from "./blocks";

/**
 * One line of a clause in two versions: as it was, new, gone, with other words, or the same words at another depth.
 * `deeper` counts levels, negative where it stands further out.
 */
export interface LineChange {
  kind: "SAME" | "ADDED" | "REMOVED" | "CHANGED";
  before: ClauseBlock | null;
  after: ClauseBlock | null;
  deeper: number;
}

/** The lines that both have, in order: the longest common run by their words, whatever their depth. */
function common(a: readonly string[], b: readonly string[]): [number, number][] {
  const width = b.length + 1;
  const length = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number) => length[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      length[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

/** What stands between two lines that both have: paired in order, then what is left over on one side. */
function between(gone: readonly ClauseBlock[], come: readonly ClauseBlock[]): LineChange[] {
  const both = Math.min(gone.length, come.length);
  return [
    ...Array.from({ length: both }, (_, at): LineChange => {
      const [before, after] = [gone[at] ?? null, come[at] ?? null];
      return { kind: "CHANGED", before, after, deeper: (after?.level ?? 0) - (before?.level ?? 0) };
    }),
    ...gone.slice(both).map((before): LineChange => ({ kind: "REMOVED", before, after: null, deeper: 0 })),
    ...come.slice(both).map((after): LineChange => ({ kind: "ADDED", before: null, after, deeper: 0 })),
  ];
}

/** What changed in a clause, line by line, as its lines are shown and hashed. */
export function compareBodies(before: string, after: string): LineChange[] {
  const [a, b] = [blocksOf(before), blocksOf(after)];
  const changes: LineChange[] = [];
  let [i, j] = [0, 0];
  for (const [nextA, nextB] of [...common(a.map(lineOf), b.map(lineOf)), [a.length, b.length] as const]) {
    changes.push(...between(a.slice(i, nextA), b.slice(j, nextB)));
    const [from, to] = [a[nextA], b[nextB]];
    if (from && to) changes.push({ kind: "SAME", before: from, after: to, deeper: to.level - from.level });
    [i, j] = [nextA + 1, nextB + 1];
  }
  return changes;
}
