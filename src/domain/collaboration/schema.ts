import { z } from "zod";
import { change, id } from "@/domain/input";

/**
 * The nine questions on the form, in their order (docs/rules/form.md). They are ours; they are nobody's official test.
 */
export const formQuestions = [
  "bond",
  "duration",
  "goal",
  "formality",
  "doing",
  "visibility",
  "joining",
  "holding",
  "after",
] as const;
export type FormQuestion = (typeof formQuestions)[number];

export const formChoices = ["A", "B", "C"] as const;
export type FormChoice = (typeof formChoices)[number];

export const formAnswerFields = { choice: z.enum(formChoices) };

/** `partnerId`: for whom; null for the person's own organisation. */
export const answerFormInput = change({
  partnerId: id.nullable(),
  question: z.enum(formQuestions),
  ...formAnswerFields,
});
export type AnswerForm = z.infer<typeof answerFormInput>;
