/** The thresholds of docs/path.md, named once. All are judgements of ours, not measurements. */

export { CONFIRMED_DAYS } from "@/domain/expectations/lapsing";

/** Of the nine questions, from how many on an organisation has said enough (docs/rules/form.md). */
export const FORM_ANSWERS_AT_LEAST = 7;
/** Fewer organisations than this are a pair, not a coalition. */
export const PARTNERS_ON_BOARD = 3;
/** More outcome goals than this are a wish list. */
export const OUTCOME_GOALS_AT_MOST = 5;
/** A first success lies at most so many days ahead. */
export const FIRST_SUCCESS_DAYS = 90;
/** Share of the full members that looked back from a failure. */
export const PREMORTEM_SHARE = 0.6;
/** A plan that knows fewer risks than this has not looked. */
export const RISKS_AT_LEAST = 5;
/** The agreement is looked at again within so many days. */
export const REVIEW_WITHIN_DAYS = 366;
