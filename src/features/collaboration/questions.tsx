import { getLocale, getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { Disclosure } from "@/components/disclosure";
import { Notice } from "@/components/notice";
import { formChoices, formQuestions } from "@/domain/collaboration/schema";
import { decidableForms } from "@/domain/workspaces/choices";
import type { QuestionControls, QuestionProps } from "@/features/questions/question";
import { sayDay } from "@/features/words/dates";
import { serverApi } from "@/trpc/server";
import { FormHeard } from "./form-heard";
import { FormResult } from "./form-result";
import { AnswerControl, ChoiceControl } from "./lazy-controls";
import type { FormCheckShown } from "./shown";

/** Which form: what all answers say, then the group's decision, which may be another one with its reason (F11). */
async function ChoiceQuestion(props: QuestionProps) {
  const shown = await (await serverApi()).collaboration.check({ workspace: props.workspace });
  const [t, words] = await Promise.all([
    getTranslations("collaboration"),
    getTranslations("catalogue-questions"),
  ]);
  const options = decidableForms.map((form) => ({
    value: form,
    label: t(`names.${form}`),
    hint: words(`definitions.${form.toLowerCase() as Lowercase<typeof form>}`),
  }));
  const clear = shown.check && !["MIXED", "UNDETERMINED"].includes(shown.check.result);
  const advised = shown.check && clear && shown.heard.enough ? shown.check.result : null;
  return (
    <div className="grid gap-5">
      <FormHeard heard={shown.heard} partners={shown.partners} />
      {shown.check ? (
        <FormResult
          check={shown.check}
          heard={shown.heard}
          partners={shown.partners}
          answers={shown.answers}
        />
      ) : (
        <Notice title={t("result.title")}>
          <p>{t("result.ownOpen", { count: shown.ownOpen })}</p>
          <ButtonLink variant="quiet" href={`/w/${props.workspace}/plan/form/bond`}>
            {t("result.toQuestions")}
          </ButtonLink>
        </Notice>
      )}
      {shown.decision && <Decided shown={shown} />}
      {props.mayAnswer ? (
        <ChoiceControl question={props} workspace={shown.workspace} options={options} advised={advised} />
      ) : (
        props.aside
      )}
      <Disclosure summary={t("choice.steps")}>
        {options.map((option) => (
          <p key={option.value}>
            <strong>{option.label}.</strong>{" "}
            {words(`formSteps.${option.value.toLowerCase() as Lowercase<typeof option.value>}`)}
          </p>
        ))}
      </Disclosure>
      <p className="max-w-measure text-sm text-ink-2">{t("ours")}</p>
    </div>
  );
}

async function Decided({ shown }: { shown: FormCheckShown }) {
  const [t, locale] = await Promise.all([getTranslations("collaboration"), getLocale()]);
  const { decision, workspace } = shown;
  if (!decision || workspace.form === "UNDETERMINED") return null;
  return (
    <Notice
      tone="info"
      title={t("choice.decided", {
        form: t(`names.${workspace.form}`),
        day: sayDay(decision.decidedOn, locale),
      })}
    >
      <p>{t("choice.asked", { asked: decision.asked })}</p>
      {decision.reason && <p>{t("choice.reasonWas", { reason: decision.reason })}</p>}
      <p>{t("choice.again")}</p>
    </Notice>
  );
}

/** One of the nine: a, b or c, for the reader's organisation. */
async function AnswerQuestion(props: QuestionProps) {
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

/** The nine on the form, and the decision (task 2). */
export const collaborationQuestions = {
  "form/bond": AnswerQuestion,
  "form/duration": AnswerQuestion,
  "form/goal": AnswerQuestion,
  "form/formality": AnswerQuestion,
  "form/doing": AnswerQuestion,
  "form/visibility": AnswerQuestion,
  "form/joining": AnswerQuestion,
  "form/holding": AnswerQuestion,
  "form/after": AnswerQuestion,
  "form/choice": ChoiceQuestion,
} satisfies QuestionControls;
