import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/notice";
import { QuestionList } from "@/features/questions/list";
import type { QuestionControls, QuestionProps } from "@/features/questions/question";
import { serverApi } from "@/trpc/server";
import { StartControl } from "./lazy-controls";

const before = ["DRAFT", "PLANNING", "IN_REVIEW"];

/** Whether they start now: the decision, with its day and who was asked. */
async function StartQuestion(props: QuestionProps) {
  const [t, workspace] = await Promise.all([
    getTranslations("plan.start"),
    serverApi().then((api) => api.workspaces.show({ workspace: props.workspace })),
  ]);
  if (!before.includes(workspace.state))
    return (
      <QuestionList question={props} label="" items={[]}>
        <Notice tone="info" title={t("started")} />
      </QuestionList>
    );
  if (!props.mayAnswer) return <p>{t("notYet")}</p>;
  return <StartControl question={props} version={workspace.version} />;
}

/** Whether they start (task 10). */
export const planQuestions = {
  "review/start": StartQuestion,
} satisfies QuestionControls;
