import type { QuestionProps } from "@/features/questions/question";
import { serverApi } from "@/trpc/server";
import { WeightControl } from "./lazy-controls";

/** How likely and how bad, in words, for each open setback. */
export async function WeightQuestion(props: QuestionProps) {
  const { risks } = await (await serverApi()).setbacks.asked({ workspace: props.workspace });
  return <WeightControl question={props} risks={risks} />;
}
