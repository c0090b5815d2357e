import type { ReactNode } from "react";
import type { QuestionKey } from "@/domain/catalogue/guiding-questions";
import { AnswerQuestion } from "@/features/forms/answer-question";
import { ChoiceQuestion } from "@/features/forms/choice-question";
import type { QuestionProps } from "@/features/frame/question";
import {
  LifespanQuestion,
  NameQuestion,
  ProtectionQuestion,
  WhyQuestion,
} from "@/features/workspaces/purpose-questions";

type Control = (props: QuestionProps) => ReactNode | Promise<ReactNode>;

/** Which control answers which question. Each belongs to the noun that its answer is written into. */
export const controls: Partial<Record<QuestionKey, Control>> = {
  "purpose/name": NameQuestion,
  "purpose/why": WhyQuestion,
  "purpose/lifespan": LifespanQuestion,
  "purpose/protection": ProtectionQuestion,
  "form/bond": AnswerQuestion,
  "form/duration": AnswerQuestion,
  "form/goal": AnswerQuestion,
  "form/formality": AnswerQuestion,
  "form/doing": AnswerQuestion,
  "form/visibility": AnswerQuestion,
  "form/joining": AnswerQuestion,
  "form/holding": AnswerQuestion,
  "form/after": AnswerQuestion,
  "form/choice": ChoiceQuestion,
};
