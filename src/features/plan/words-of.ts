import type { QuestionKey, TaskId } from "@/domain/catalogue/guiding-questions";
import type { Namespace } from "@/messages/namespaces";

/** The words that a task's controls need in the browser: prose costs kilobytes, so no page gets more. */
const ofTask: Record<TaskId, readonly Namespace[]> = {
  purpose: ["workspaces"],
  form: ["forms"],
  partners: ["partners", "perspectives", "catalogue-perspectives"],
  expectations: ["expectations", "catalogue-topics"],
  goals: ["goals"],
  power: ["structure", "commitments", "agreements"],
  setbacks: ["setbacks"],
  rhythm: ["structure", "agreements"],
  agreement: ["agreements"],
  review: ["agreements", "reviews", "plan"],
};

/** The rooms whose words a question page hands to the browser. */
export const wordsOf = (key: QuestionKey): readonly Namespace[] => [
  "plan",
  ...ofTask[key.slice(0, key.indexOf("/")) as TaskId],
];
