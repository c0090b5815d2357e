import type { QuestionProps } from "@/features/questions/question";
import { serverApi } from "@/trpc/server";
import { WatchControl } from "./lazy-controls";

/** Which member organisation watches each setback, and which one steps in. */
export async function WatchQuestion(props: QuestionProps) {
  const asked = await (await serverApi()).setbacks.asked({ workspace: props.workspace });
  return <WatchControl question={props} asked={asked} />;
}
