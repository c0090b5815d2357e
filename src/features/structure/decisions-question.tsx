import type { QuestionProps } from "@/features/questions/question";
import { serverApi } from "@/trpc/server";
import { DecisionsControl } from "./lazy-controls";
import { RuleList } from "./rule-list";

/** Who decides what, and by which rule: seven classes, each with a suggestion by form (phase 5). */
export async function DecisionsQuestion(props: QuestionProps) {
  const structure = await (await serverApi()).structure.read({ workspace: props.workspace });
  if (!props.mayAnswer || !structure.may.manage) return <RuleList classes={structure.classes} />;
  return <DecisionsControl question={props} structure={structure} />;
}
