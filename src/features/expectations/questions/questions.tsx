import { kindOfQuestion } from "@/domain/plan/questions/all";
import type { QuestionControls, QuestionProps } from "@/features/questions/question";
import { serverApi } from "@/trpc/server";
import { KindControl, OpenNeedsControl } from "./lazy-controls";

/** One kind of expectation as a question: one's own list, or what everybody has said for readers without a seat. */
async function KindQuestion(props: QuestionProps) {
  const kind = kindOfQuestion(props.question);
  if (!kind) throw new Error("not a question about a kind");
  const shown = await (await serverApi()).expectations.ofKind({ workspace: props.workspace, kind });
  return <KindControl question={props} kind={kind} shown={shown} />;
}

/** What the reader's organisation still lacks, with the offers that fit, and what others wait for from it. */
async function OpenNeedsQuestion(props: QuestionProps) {
  const open = await (await serverApi()).expectations.openAsks({ workspace: props.workspace });
  return <OpenNeedsControl question={props} open={open} />;
}

/** What each gives, wants, needs and refuses (task 4). */
export const expectationQuestions = {
  "expectations/gives": KindQuestion,
  "expectations/gets": KindQuestion,
  "expectations/needs": KindQuestion,
  "expectations/redLines": KindQuestion,
  "expectations/openNeeds": OpenNeedsQuestion,
} satisfies QuestionControls;
