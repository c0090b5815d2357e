import type { QuestionProps } from "@/features/questions/question";
import { serverApi } from "@/trpc/server";
import { FirstHoursControl } from "./lazy-controls";

/** The sign, the trigger and the first 48 hours of every high risk. */
export async function FirstHoursQuestion(props: QuestionProps) {
  const { risks } = await (await serverApi()).setbacks.asked({ workspace: props.workspace });
  return <FirstHoursControl question={props} risks={risks} />;
}
