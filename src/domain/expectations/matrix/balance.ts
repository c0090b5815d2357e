/** What one organisation still has and still asks for, in one category. */
export type Gathered = {
  gives: number;
  /** What is left of it, in the category's unit; null where some of it names no amount. */
  left: number | null;
  asks: number;
  /** Of these, asks for which nobody has promised anything yet. */
  bare: number;
  missing: number | null;
  /** It has confirmed at least one of the asks. */
  confirmed: boolean;
};

export const balances = ["GAP", "SHORT", "OFFERED", "COVERED", "SURPLUS"] as const;
/**
 * GAP: somebody asks and nobody else brings it. SHORT: it is brought, and does not suffice. OFFERED: others could give it,
 * and nobody has said yes to it. COVERED: whatever was asked for is promised (A1: by matches that both sides have
 * accepted), or its organisation goes on without. SURPLUS: nobody asks any more, and something is left.
 */
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
 * can say, and it counts as offered. An offer covers nothing: only a yes does.
 */
export function balanceOf(organisations: readonly Gathered[]): BalanceFacts {
  const asking = organisations.filter((one) => one.asks > 0);
  const giving = organisations.filter((one) => one.gives > 0).length;
  const alone = asking.filter((one) => giving - (one.gives > 0 ? 1 : 0) === 0);
  // whoever has been promised a part of it lacks the rest, and is not without
  const without = alone.filter((one) => one.bare > 0);
  const nobodyAsks: Balance = giving > 0 ? "SURPLUS" : "COVERED";
  const met: Balance = alone.length === 0 && suffices(organisations) ? "OFFERED" : "SHORT";
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
