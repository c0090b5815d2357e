import type { QuestionProps } from "@/features/questions/question";
import { serverApi } from "@/trpc/server";
import { OpenNeedsControl } from "./lazy-controls";

/** What the reader's organisation still lacks, with the offers that fit, and what others wait for from it. */
export async function OpenNeedsQuestion(props: QuestionProps) {
  const open = await (await serverApi()).expectations.openAsks({ workspace: props.workspace });
  return <OpenNeedsControl question={props} open={open} />;
}
