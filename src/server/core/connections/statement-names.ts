import { createHash } from "node:crypto";

/** A text asked this often is worth keeping prepared; lists of changing length and rare searches are not. */
const ASKED_OFTEN = 3;
/** Prepared statements live as long as their connection, so there are never more than this many of them on one. */
const MOST_NAMED = 250;
/** What PostgreSQL calls a statement that it shall forget with the next one. */
const unnamed = "";
/** Texts under observation; the oldest is forgotten first. */
const MOST_SEEN = 1000;

/**
 * Gives a statement that comes again and again a name, so that PostgreSQL keeps it parsed and planned: below
 * row-level policies, planning takes longer than running (docs/decisions/011). Anything else stays unnamed.
 */
export function statementNames() {
  const named = new Map<string, string>();
  const seen = new Map<string, number>();
  return ({ sql }: { sql: string }): string => {
    const known = named.get(sql);
    if (known || named.size >= MOST_NAMED) return known ?? unnamed;
    const times = (seen.get(sql) ?? 0) + 1;
    seen.delete(sql);
    if (times < ASKED_OFTEN) {
      seen.set(sql, times);
      if (seen.size > MOST_SEEN) seen.delete(seen.keys().next().value as string);
      return unnamed;
    }
    const name = `kordel_${createHash("sha256").update(sql).digest("hex").slice(0, 32)}`;
    named.set(sql, name);
    return name;
  };
}
