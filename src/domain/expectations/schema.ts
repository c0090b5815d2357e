import { z } from "zod";
import { categoryKey, ownCategoryId } from "@/domain/catalogue/category-input";
import { type ExpectationKind, expectationKinds } from "@/domain/catalogue/expectation-kinds";
import { topicsField, topicsInput } from "@/domain/catalogue/topics-input";
import { change, id, inWorkspace, text, version } from "@/domain/input";
import {
  categoryChoices,
  expectationPriorities,
  expectationVisibilities,
  MAX_QUANTITY,
  sharings,
} from "./choices";

/** What the form edits. */
export const expectationFields = {
  kind: z.enum(expectationKinds),
  category: categoryKey.nullable(),
  statement: text(1000),
  quantity: z
    .number("invalidNumber")
    .int("invalidNumber")
    .min(1, "invalidNumber")
    .max(MAX_QUANTITY, "invalidNumber")
    .nullable(),
  priority: z.enum(expectationPriorities),
  visibility: z.enum(expectationVisibilities),
};

/**
 * The form's fields for one kind. The kind is chosen before and does not change: a red line that became a gift
 * would be another thing. Everything but a red line says what it is about, or says that it is something else: who
 * only skips the field has not decided.
 */
export function expectationFieldsOf(kind: ExpectationKind) {
  const { kind: _, category, ...fields } = expectationFields;
  return {
    ...fields,
    category: kind === "RED_LINE" ? category : z.union([z.enum(categoryChoices), ownCategoryId], "invalid"),
    topics: topicsField,
  };
}

/** On a question one sentence is enough: what it is about is guessed, or said later. */
export const quickExpectationFieldsOf = (kind: ExpectationKind) => ({
  ...expectationFieldsOf(kind),
  category: z.union([z.enum(categoryChoices), ownCategoryId], "invalid").nullable(),
});

/** A new entry also asks whether to show it now. */
export const newExpectationFieldsOf = (kind: ExpectationKind) => ({
  ...expectationFieldsOf(kind),
  state: z.enum(sharings),
});

/** What it is about; left out it stays as it is. */
const topics = topicsInput.optional();

/** The whole register, or one organisation's part, or one kind; `after` is the last row of the page before. */
export const listExpectationsInput = inWorkspace({
  partnerId: id.optional(),
  kind: z.enum(expectationKinds).optional(),
  after: id.optional(),
});
export const expectationRef = inWorkspace({ expectationId: id });
/** `partnerId`: for whom; null for the person's own organisation. */
export const addExpectationInput = change({
  partnerId: id.nullable(),
  state: z.enum(sharings),
  ...expectationFields,
  topics,
});
export const changeExpectationInput = change({ expectationId: id, version, ...expectationFields, topics });
/** Sharing, confirming, withdrawing, removing and putting back name only the row and the version seen. */
export const expectationStep = change({ expectationId: id, version });

/** "We have nothing here", for the person's own organisation (null) or for one that nobody sits for. */
export const answerNoneInput = change({ partnerId: id.nullable(), kind: z.enum(expectationKinds) });
/** "It stays as it is", or no longer, in the open round that asks for the kind. */
export const standByInput = change({ kind: z.enum(expectationKinds) });
/** One kind: the rows of the reader's organisation, or everybody's for readers without a seat. */
export const ofKindInput = inWorkspace({ kind: z.enum(expectationKinds) });
export const confirmAllInput = change({});

/** Brings a give and an ask together; without an amount the server takes what is still asked for. */
export const proposeMatchInput = change({
  giveId: id,
  wantId: id,
  quantity: expectationFields.quantity.optional(),
});
/** Saying yes or no to a match, and how it went. */
export const matchStep = change({ matchId: id, version });
/** A yes may name another amount; then the other side is asked again. */
export const acceptMatchInput = change({
  matchId: id,
  version,
  quantity: expectationFields.quantity.optional(),
});

export type ListExpectations = z.infer<typeof listExpectationsInput>;
export type AddExpectation = z.infer<typeof addExpectationInput>;
export type ChangeExpectation = z.infer<typeof changeExpectationInput>;
export type ExpectationStep = z.infer<typeof expectationStep>;
export type AnswerNone = z.infer<typeof answerNoneInput>;
export type StandBy = z.infer<typeof standByInput>;
export type ProposeMatch = z.infer<typeof proposeMatchInput>;
export type AcceptMatch = z.infer<typeof acceptMatchInput>;
export type MatchStep = z.infer<typeof matchStep>;
