import type { QuestionProps } from "@/features/questions/question";
import { serverApi } from "@/trpc/server";
import { PremortemControl } from "./lazy-controls";

/** A year later, and it failed: what the reader's organisation says, and then what the others fear. */
export async function PremortemQuestion(props: QuestionProps) {
  const premortem = await (await serverApi()).setbacks.premortem({ workspace: props.workspace });
  return <PremortemControl question={props} premortem={premortem} />;
}
