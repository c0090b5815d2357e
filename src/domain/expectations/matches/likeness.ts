import type { CategoryKey } from "@/domain/catalogue/resources";

/** One end of a possible match, in the words of its organisation. */
export interface SaidThing {
  category: CategoryKey | null;
  statement: string;
  quantity: number | null;
}

/** Shorter words (with, for, die, und) stand in every sentence; so many letters tell words of one stem. */
const WORD_AT_LEAST = 5;
const STEM = 5;

const stems = (statement: string): Set<string> =>
  new Set(
    (statement.toLocaleLowerCase("de").match(/\p{L}+/gu) ?? [])
      .filter((word) => word.length >= WORD_AT_LEAST)
      .map((word) => word.slice(0, STEM)),
  );

/**
 * Whether a give and an ask of one category are plainly things of one kind. A category is coarse: "meetings in the
 * morning" and "six hours of coordination" are both about time, and one is no answer to the other. Money is money. Of
 * anything else one end with an amount and one without are alike only where they share a word of substance; the rest
 * is for people to read and is never called fitting.
 */
export function isAlike(give: SaidThing, ask: SaidThing): boolean {
  if (give.category === null || give.category !== ask.category) return false;
  if (give.category === "MONEY") return true;
  if ((give.quantity === null) === (ask.quantity === null)) return true;
  const asked = stems(ask.statement);
  return [...stems(give.statement)].some((stem) => asked.has(stem));
}
