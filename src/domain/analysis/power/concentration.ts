import { categoryValues } from "@/domain/analysis/category-values";
import type { Finding } from "@/domain/analysis/finding";
import { byId, ofMembers, partnersNamed, refsTo } from "@/domain/analysis/refs";
import { type CommitmentFact, memberIds, type Snapshot } from "@/domain/analysis/snapshot";
import { type CategoryKey, categoriesInOrder } from "@/domain/catalogue/resources";

/** From more than this share on, one organisation carries most of it (A5). */
export const TOP_SHARE = 0.5;
/** With fewer members somebody always carries more than half (A5). */
export const MEMBERS_AT_LEAST = 3;

export interface AmountShares {
  /** Who brings most; of equals the one whose id comes first. Null where no amount was named. */
  topPartnerId: string | null;
  /** From 0 to 1. */
  topShare: number;
  /** Herfindahl-Hirschman index: the sum of the squared shares, 1 where one brings everything. */
  hhi: number;
}

/** How amounts of one unit are spread over organisations (A5). */
export function amountSharesOf(rows: readonly { partnerId: string; amount: number | null }[]): AmountShares {
  const amounts = new Map<string, number>();
  for (const { partnerId, amount } of rows)
    amounts.set(partnerId, (amounts.get(partnerId) ?? 0) + (amount ?? 0));
  const total = [...amounts.values()].reduce((sum, amount) => sum + amount, 0);
  if (total === 0) return { topPartnerId: null, topShare: 0, hhi: 0 };
  const shares = [...amounts]
    .map(([partnerId, amount]) => ({ partnerId, share: amount / total }))
    .sort((one, other) => other.share - one.share || (one.partnerId < other.partnerId ? -1 : 1));
  return {
    topPartnerId: shares[0]?.partnerId ?? null,
    topShare: shares[0]?.share ?? 0,
    hhi: shares.reduce((sum, { share }) => sum + share ** 2, 0),
  };
}

/**
 * Where much hangs on one organisation (A5), per category, because each has its own unit and unlike units
 * never add: `oneProvider` when something marked critical comes from a single organisation, else `topShare`
 * when more than half of the amounts comes from one of at least three members. What was promised or
 * delivered counts, an offer not yet; promises without an amount have no share.
 */
export function findConcentration(snapshot: Snapshot): Finding[] {
  const promised = byId(ofMembers(snapshot, snapshot.commitments)).filter(
    (row) => row.state === "COMMITTED" || row.state === "DELIVERED",
  );
  const enough = memberIds(snapshot).size >= MEMBERS_AT_LEAST;
  return categoriesInOrder(promised.map((row) => row.category)).flatMap((category): Finding[] => {
    const rows = promised.filter((row) => row.category === category);
    const providers = new Set(rows.map((row) => row.partnerId));
    const [only] = providers;
    if (only && providers.size === 1 && rows.some((row) => row.critical))
      return [finding(snapshot, "oneProvider", category, rows, only)];
    const { topPartnerId, topShare } = amountSharesOf(rows);
    if (!enough || topPartnerId === null || topShare <= TOP_SHARE) return [];
    const own = rows.filter((row) => row.partnerId === topPartnerId);
    return [finding(snapshot, "topShare", category, own, topPartnerId)];
  });
}

function finding(
  snapshot: Snapshot,
  code: "oneProvider" | "topShare",
  category: CategoryKey,
  rows: readonly CommitmentFact[],
  partnerId: string,
): Finding {
  return {
    analysis: "A5",
    code,
    severity: code === "oneProvider" ? "HIGH" : "NORMAL",
    records: [...refsTo("COMMITMENT", rows), ...refsTo("PARTNER", partnersNamed(snapshot, [partnerId]))],
    values: { ...categoryValues(snapshot, category) },
    fix: { code: "shareLoad", path: ["plan", "power", "commitments"] },
  };
}
