import { MAX_QUANTITY, type MatchState } from "@/domain/expectations/choices";

export type Promised = { state: MatchState; quantity: number | null };

/** Whether it binds: both sides have said yes, and it was not broken. Fulfilled ones still use up the give. */
export const stands = ({ state }: Pick<Promised, "state">): boolean =>
  state === "ACCEPTED" || state === "FULFILLED";

const promisedIn = (matches: readonly Promised[]): number =>
  matches.filter(stands).reduce((sum, match) => sum + (match.quantity ?? 0), 0);

/** What is left of an amount after the matches that stand; null where no amount was named. */
export const leftOf = (quantity: number | null, matches: readonly Promised[]): number | null =>
  quantity === null ? null : Math.max(0, quantity - promisedIn(matches));

/** Whether a give can still help somebody. */
export const isUsedUp = (quantity: number | null, matches: readonly Promised[]): boolean =>
  leftOf(quantity, matches) === 0;

export const matchCoverages = ["OPEN", "PARTIAL", "MET"] as const;
export type MatchCoverage = (typeof matchCoverages)[number];

/**
 * How far an ask is met (A1): with an amount by the sum of what stands, without one by a single match.
 * Amounts have the category's unit, so they add.
 */
export function matchCoverageOf(quantity: number | null, matches: readonly Promised[]): MatchCoverage {
  if (quantity === null) return matches.some(stands) ? "MET" : "OPEN";
  const promised = promisedIn(matches);
  if (promised >= quantity) return "MET";
  return promised > 0 ? "PARTIAL" : "OPEN";
}

/**
 * The amount of a new match where nobody named one: what is still asked for, as far as the give reaches.
 * Null where the ask names no amount; then a single match meets it.
 */
export function suggestedQuantity(giveLeft: number | null, wantLeft: number | null): number | null {
  if (wantLeft === null) return null;
  return giveLeft === null ? wantLeft : Math.min(giveLeft, wantLeft);
}

export type TypedAmount =
  | { quantity: number | undefined }
  | { error: "required" | "invalidNumber" | "tooMuch" | "nothingLeft" };

/**
 * Reads the amount of a match as somebody typed it. `left` is what the give still has (null where it names no amount).
 * An empty field means "no amount", and is refused where the ask names one (`needed`).
 */
export function readAmount(
  typed: string,
  { needed, left }: { needed: boolean; left: number | null },
): TypedAmount {
  const words = typed.trim();
  if (left === 0) return { error: "nothingLeft" };
  if (words === "") return needed ? { error: "required" } : { quantity: undefined };
  const quantity = Number(words);
  if (!Number.isInteger(quantity) || quantity < 1 || quantity > MAX_QUANTITY)
    return { error: "invalidNumber" };
  return left !== null && quantity > left ? { error: "tooMuch" } : { quantity };
}
