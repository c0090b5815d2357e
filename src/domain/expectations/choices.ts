import { type CategoryKey, type OwnCategoryId, resourceCategories } from "@/domain/catalogue/resources";

export const expectationPriorities = ["MUST", "SHOULD"] as const;
export type ExpectationPriority = (typeof expectationPriorities)[number];

/** Who may read it once it is shared. */
export const expectationVisibilities = ["MEMBERS", "COORDINATION", "OWN_ORG"] as const;
export type ExpectationVisibility = (typeof expectationVisibilities)[number];

/** Whether a new one is shown at once or stays a draft that only its own organisation sees. */
export const sharings = ["SHARED", "DRAFT"] as const;

/** What every form offers beside own categories: those of the catalogue, and the way out, which is stored as no category. */
export const SOMETHING_ELSE = "OTHER";
export const categoryChoices = [...resourceCategories, SOMETHING_ELSE] as const;

/** The category that a choice in the form stands for. */
export const categoryOf = (
  choice: (typeof categoryChoices)[number] | OwnCategoryId | null,
): CategoryKey | null => (choice === SOMETHING_ELSE ? null : choice);

/** No organisation needs more of anything than this; it also keeps sums exact. */
export const MAX_QUANTITY = 100_000_000;

export const matchStates = ["PROPOSED", "ACCEPTED", "FULFILLED", "BROKEN"] as const;
export type MatchState = (typeof matchStates)[number];
