import type { ExpectationKind } from "@/domain/expectations/schema";
import type { QuestionProps } from "@/features/questions/question";
import { serverApi } from "@/trpc/server";
import { KindControl } from "./lazy-controls";

/** One kind of expectation as a question: one's own list, or what everybody has said for readers without a seat. */
async function KindQuestion({ kind, ...question }: QuestionProps & { kind: ExpectationKind }) {
  const shown = await (await serverApi()).expectations.ofKind({ workspace: question.workspace, kind });
  return <KindControl question={question} kind={kind} shown={shown} />;
}

/** What the organisation brings in. */
export const GivesQuestion = (props: QuestionProps) => <KindQuestion {...props} kind="GIVE" />;
/** What it wants out of it. */
export const GetsQuestion = (props: QuestionProps) => <KindQuestion {...props} kind="GET" />;
/** What it needs to take part. */
export const NeedsQuestion = (props: QuestionProps) => <KindQuestion {...props} kind="NEED" />;
/** What it will not go along with. */
export const RedLinesQuestion = (props: QuestionProps) => <KindQuestion {...props} kind="RED_LINE" />;
