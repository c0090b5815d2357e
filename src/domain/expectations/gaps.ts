import type { ExpectationKind } from "@/domain/catalogue/expectation-kinds";
import { type CategoryKey, categoriesInOrder } from "@/domain/catalogue/resources";
import type { ExpectationState } from "./states";

/** The few columns that a gap is found from. */
export type GapFacts = {
  partnerId: string;
  kind: ExpectationKind;
  category: CategoryKey | null;
  state: ExpectationState;
  /** An ask that is settled: accepted matches meet it, or its organisation goes on without. */
  settled?: boolean;
  /** A give of which accepted matches have left nothing. */
  usedUp?: boolean;
};

/** A category that these organisations ask for and no other one brings. */
export type Gap = {
  category: CategoryKey;
  /** Who asks, each once, in the order of the rows. */
  partnerIds: string[];
  /** How many of them have not confirmed any of their asks yet. */
  unconfirmed: number;
};

/**
 * Where something is wanted or needed and no other organisation offers it: A1 in its simplest form, by
 * category and without amounts, over the rows the reader may see.
 *
 * Shared rows count, and whoever has only shared ones is counted as unconfirmed (docs/rules/states.md).
 * Drafts and withdrawn rows do not count, red lines ask for nothing, and one's own gives never count.
 * An ask that is settled asks no longer, and a give that is used up helps nobody else. The widest gap comes first.
 */
export function findGaps(rows: readonly GapFacts[]): Gap[] {
  const counted = rows.filter((row) => row.state === "SHARED" || row.state === "CONFIRMED");
  return categoriesInOrder(counted.map((row) => row.category))
    .map((category) => gapIn(category, counted))
    .filter((gap) => gap.partnerIds.length > 0)
    .sort((one, other) => other.partnerIds.length - one.partnerIds.length);
}

function gapIn(category: CategoryKey, rows: readonly GapFacts[]): Gap {
  const here = rows.filter((row) => row.category === category);
  const givers = new Set(
    here.filter((row) => row.kind === "GIVE" && !row.usedUp).map((row) => row.partnerId),
  );
  const asks = here.filter((row) => (row.kind === "GET" || row.kind === "NEED") && !row.settled);
  const open = asks.filter((ask) => ![...givers].some((giver) => giver !== ask.partnerId));
  const confirmed = new Set(open.filter((ask) => ask.state === "CONFIRMED").map((ask) => ask.partnerId));
  const partnerIds = [...new Set(open.map((ask) => ask.partnerId))];
  return {
    category,
    partnerIds,
    unconfirmed: partnerIds.filter((partnerId) => !confirmed.has(partnerId)).length,
  };
}
