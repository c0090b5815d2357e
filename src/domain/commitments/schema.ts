import { z } from "zod";
import { categoryKey } from "@/domain/catalogue/category-input";
import { change, day, id, inWorkspace, text, version } from "@/domain/input";
import { commitmentStartingStates } from "./choices";

export const commitmentStates = ["OFFERED", "COMMITTED", "DELIVERED", "WITHDRAWN"] as const;
export type CommitmentState = (typeof commitmentStates)[number];

/** More than anybody promises; it also keeps sums exact. */
export const MAX_AMOUNT = 100_000_000;

/** What the form of a promise edits. The amount counts in the category's unit (`isCounted`). */
export const commitmentFields = {
  category: categoryKey,
  statement: text(1000),
  amount: z
    .number("invalidNumber")
    .int("invalidNumber")
    .min(1, "invalidNumber")
    .max(MAX_AMOUNT, "invalidNumber")
    .nullable(),
  critical: z.boolean(),
  fromOn: day.nullable(),
  untilOn: day.nullable(),
};

/** All promises, or one organisation's. */
export const listCommitmentsInput = inWorkspace({ partnerId: id.optional(), after: id.optional() });
/** `partnerId`: for whom; null for the person's own organisation. */
export const offerCommitmentInput = change({
  partnerId: id.nullable(),
  state: z.enum(commitmentStartingStates),
  ...commitmentFields,
});
export const changeCommitmentInput = change({ commitmentId: id, version, ...commitmentFields });
/** Committing, delivering, withdrawing and removing name only the row and the version seen. */
export const commitmentStep = change({ commitmentId: id, version });

export type ListCommitments = z.infer<typeof listCommitmentsInput>;
export type OfferCommitment = z.infer<typeof offerCommitmentInput>;
export type ChangeCommitment = z.infer<typeof changeCommitmentInput>;
export type CommitmentStep = z.infer<typeof commitmentStep>;
