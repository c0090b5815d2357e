import { getTranslations } from "next-intl/server";
import { formChoices, formQuestions } from "@/domain/collaboration/schema";
import type { QuestionProps } from "@/features/questions/question";
import { serverApi } from "@/trpc/server";
import { AnswerControl } from "./lazy-controls";

/** One of the nine: a, b or c, for the reader's organisation. */
export async function AnswerQuestion(props: QuestionProps) {
  const asked = formQuestions.find((question) => props.question === `form/${question}`);
  if (!asked) throw new Error("not a question of the form");
  const [words, t, own] = await Promise.all([
    getTranslations("catalogue-questions.form"),
    getTranslations("collaboration"),
    serverApi().then((api) => api.collaboration.own({ workspace: props.workspace })),
  ]);
  const options = formChoices.map((choice) => ({
    value: choice,
    label: words(`${asked}.options.${choice.toLowerCase() as Lowercase<typeof choice>}`),
  }));
  const answer = own.answers.find((one) => one.question === asked);
  if (!props.mayAnswer)
    return (
      <ul className="list-disc space-y-1 pl-5">
        {options.map((option) => (
          <li key={option.value}>{option.label}</li>
        ))}
      </ul>
    );
  return (
    <>
      <AnswerControl question={props} asked={asked} options={options} answer={answer} />
      <p className="max-w-measure text-sm text-ink-2">{t("ours")}</p>
    </>
  );
}
