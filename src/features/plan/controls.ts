import type { QuestionKey } from "@/domain/plan/questions/all";
import { agreementQuestions } from "@/features/agreements/questions/questions";
import { collaborationQuestions } from "@/features/collaboration/questions";
import { commitmentQuestions } from "@/features/commitments/questions";
import { expectationQuestions } from "@/features/expectations/questions/questions";
import { goalQuestions } from "@/features/goals/questions";
import { partnerQuestions } from "@/features/partners/questions/questions";
import { perspectiveQuestions } from "@/features/perspectives/questions";
import type { QuestionControl } from "@/features/questions/question";
import { reviewQuestions } from "@/features/reviews/questions";
import { setbackQuestions } from "@/features/setbacks/questions/questions";
import { structureQuestions } from "@/features/structure/questions";
import { purposeQuestions } from "@/features/workspaces/questions";
import { planQuestions } from "./questions";

/**
 * Which control answers which question, collected from the rooms; the compiler finds a question without one. Its part
 * in the browser is loaded by `lazy-controls.ts` of its room: a `dynamic` here, in a component of the server, splits
 * nothing.
 */
export const controls: Record<QuestionKey, QuestionControl> = {
  ...purposeQuestions,
  ...collaborationQuestions,
  ...partnerQuestions,
  ...perspectiveQuestions,
  ...expectationQuestions,
  ...goalQuestions,
  ...structureQuestions,
  ...commitmentQuestions,
  ...agreementQuestions,
  ...setbackQuestions,
  ...reviewQuestions,
  ...planQuestions,
};
