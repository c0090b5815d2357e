export interface ComparableClause {
  topic: string | null;
  title: string;
  body: string;
}

export type ClauseChange = {
  kind: "SAME" | "CHANGED" | "ADDED" | "REMOVED";
  before: ComparableClause | null;
  after: ComparableClause | null;
};

/**
 * Pairs the clauses of two versions, in the order of the later one; what is gone follows the clause it
 * stood behind. Rows get new ids with every version, so a clause is recognised by its topic, by its
 * title where it has none, and last by its unchanged words.
 */
export function compareClauses(
  from: readonly ComparableClause[],
  to: readonly ComparableClause[],
): ClauseChange[] {
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  const rules: ((a: ComparableClause, b: ComparableClause) => boolean)[] = [
    (a, b) => a.topic === b.topic && a.title === b.title && a.body === b.body,
    (a, b) => a.topic !== null && a.topic === b.topic,
    (a, b) => a.topic === b.topic && a.title === b.title,
    (a, b) => a.topic === b.topic && a.body !== "" && a.body === b.body,
  ];
  for (const alike of rules)
    to.forEach((after, index) => {
      if (partner.has(index)) return;
      const match = from.findIndex((before, at) => !taken.has(at) && alike(before, after));
      if (match < 0) return;
      partner.set(index, match);
      taken.add(match);
    });
  const changes: ClauseChange[] = [];
  const gone = (start: number) => {
    for (let at = start; at < from.length && !taken.has(at); at++)
      changes.push({ kind: "REMOVED", before: from[at] ?? null, after: null });
  };
  gone(0);
  to.forEach((after, index) => {
    const match = partner.get(index);
    const before = match === undefined ? null : (from[match] ?? null);
    const same = before !== null && before.title === after.title && before.body === after.body;
    changes.push({ kind: before === null ? "ADDED" : same ? "SAME" : "CHANGED", before, after });
    if (match !== undefined) gone(match + 1);
  });
  return changes;
}
