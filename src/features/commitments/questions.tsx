import { getTranslations } from "next-intl/server";
import type { QuestionControls, QuestionProps } from "@/features/questions/question";
import { serverApi } from "@/trpc/server";
import { CommitmentsControl } from "./lazy-controls";
import { PromiseList } from "./promise-list";

/** What the reader's organisation promises firmly. Others' promises are read, never written. */
async function CommitmentsQuestion(props: QuestionProps) {
  const { workspace, partnerId } = props;
  const [api, t] = await Promise.all([serverApi(), getTranslations("commitments")]);
  if (!props.mayAnswer || !partnerId) {
    const { commitments } = await api.commitments.list({ workspace });
    return commitments.length > 0 ? <PromiseList commitments={commitments} /> : <p>{t("none")}</p>;
  }
  const [{ commitments }, promising] = await Promise.all([
    api.commitments.list({ workspace }),
    api.commitments.promising({ workspace }),
  ]);
  // Beside its own ones stand those that the coordination may write down for organisations without people here.
  const shown = commitments.filter((one) => one.own || one.may.change);
  return <CommitmentsControl question={props} commitments={shown} promising={promising} />;
}

/** What each promises (task 6). */
export const commitmentQuestions = {
  "power/commitments": CommitmentsQuestion,
} satisfies QuestionControls;
