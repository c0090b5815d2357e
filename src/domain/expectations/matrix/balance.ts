/** What one organisation still has and still asks for, in one category. */
export type Gathered = {
  gives: number;
  /** What is left of it, in the category's unit; null where some of it names no amount. */
  left: number | null;
  asks: number;
  missing: number | null;
  /** It has confirmed at least one of the asks. */
  confirmed: boolean;
};

export const balances = ["GAP", "SHORT", "COVERED", "SURPLUS"] as const;
/** GAP: somebody asks and nobody else brings it. SHORT: it is brought, and does not suffice. SURPLUS: nobody asks. */
export type Balance = (typeof balances)[number];

export type BalanceFacts = {
  balance: Balance;
  /** Organisations that still ask, and organisations that still have something to give. */
  asking: number;
  giving: number;
  /** Organisations that ask and whom nobody else can help: the width of the gap. */
  without: number;
  /** How many of those have confirmed none of it. */
  unconfirmed: number;
};

/**
 * How one category stands over all members. One's own gives never count: an ask is helped only by somebody else.
 * With amounts on both sides it is also looked at whether what is left suffices; where one side names none, nobody
 * can say, and it counts as covered.
 */
export function balanceOf(organisations: readonly Gathered[]): BalanceFacts {
  const asking = organisations.filter((one) => one.asks > 0);
  const giving = organisations.filter((one) => one.gives > 0).length;
  const without = asking.filter((one) => giving - (one.gives > 0 ? 1 : 0) === 0);
  const nobodyAsks: Balance = giving > 0 ? "SURPLUS" : "COVERED";
  const met: Balance = suffices(organisations) ? "COVERED" : "SHORT";
  return {
    balance: without.length > 0 ? "GAP" : asking.length === 0 ? nobodyAsks : met,
    asking: asking.length,
    giving,
    without: without.length,
    unconfirmed: without.filter((one) => !one.confirmed).length,
  };
}

/** Whether every ask can be met by the others at once: all together, and each one by everybody but itself. */
function suffices(organisations: readonly Gathered[]): boolean {
  const sum = (of: (one: Gathered) => number | null) =>
    organisations.reduce<number | null>((all, one) => {
      const amount = of(one);
      return all === null || amount === null ? null : all + amount;
    }, 0);
  const left = sum((one) => one.left);
  const missing = sum((one) => one.missing);
  if (left === null || missing === null) return true;
  return missing <= left && organisations.every((one) => (one.missing ?? 0) <= left - (one.left ?? 0));
}
