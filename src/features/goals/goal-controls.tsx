"use client";

import { useTranslations } from "next-intl";
import { DateField } from "@/components/fields/date-field";
import { RadioField } from "@/components/fields/radio-field";
import { TextField } from "@/components/fields/text-field";
import { QuestionForm } from "@/features/questions/form";
import { type QuestionItem, QuestionList } from "@/features/questions/list";
import type { QuestionProps } from "@/features/questions/question";
import { useApiClient } from "@/trpc/client";

type Props = { question: QuestionProps; items: QuestionItem[] };

/** The rest of a goal is the next question's. It comes with the fields, because it is only needed to send. */
const blank = async () => (await import("@/domain/goals/schema")).blankGoal;
const wantedFields = async () => {
  const { title, type } = (await import("@/domain/goals/schema")).goalFields;
  return { title, type: type.exclude(["MILESTONE"]) };
};
const milestoneFields = () =>
  import("@/domain/input").then(({ day, line }) => ({ title: line(), dueOn: day }));

const undoOf = (message: string) => (done: { id: string; version: number }) => ({
  message,
  undo: { kind: "GOAL" as const, recordId: done.id, versionAfter: done.version },
});

/** Goals as cards, and one more in place: its words and what kind it is. The rest is the next question's. */
export function WantedControl({ question, items }: Props) {
  const t = useTranslations("goals");
  const api = useApiClient();
  const { workspace } = question;
  const labels = { title: t("fields.title"), type: t("fields.type") };
  return (
    <QuestionList
      question={question}
      label={t("title")}
      items={items}
      empty={<p>{t("question.noGoals")}</p>}
      addLabel={t("question.add")}
      form={(next) => (
        <QuestionForm
          question={question}
          noun="goals"
          fields={wantedFields}
          values={{ title: "", type: "OUTCOME" }}
          labels={labels}
          submit={async (values, { requestId }) =>
            api.goals.propose.mutate({ workspace, requestId, ...(await blank()), ...values })
          }
          done={undoOf(t("proposed"))}
          stay={next}
        >
          {(field) => (
            <>
              <TextField label={labels.title} hint={t("hints.title")} {...field("title")} />
              <RadioField
                label={labels.type}
                options={(["OUTCOME", "EXCHANGE"] as const).map((value) => ({
                  value,
                  label: t(`types.${value}`),
                  hint: t(`typeHints.${value}`),
                }))}
                {...field("type")}
              />
            </>
          )}
        </QuestionForm>
      )}
    />
  );
}

/** Milestones as cards, and one more in place: what, and until when. */
export function FirstSuccessControl({ question, items }: Props) {
  const t = useTranslations("goals");
  const api = useApiClient();
  const { workspace } = question;
  const labels = { title: t("fields.title"), dueOn: t("fields.dueOn") };
  return (
    <QuestionList
      question={question}
      label={t("types.MILESTONE")}
      items={items}
      empty={<p>{t("question.noMilestone")}</p>}
      addLabel={t("question.addMilestone")}
      form={(next) => (
        <QuestionForm
          question={question}
          noun="goals"
          fields={milestoneFields}
          values={{ title: "", dueOn: "" }}
          labels={labels}
          submit={async (values, { requestId }) =>
            api.goals.propose.mutate({
              workspace,
              requestId,
              ...(await blank()),
              type: "MILESTONE",
              ...values,
            })
          }
          done={undoOf(t("proposed"))}
          stay={next}
        >
          {(field) => (
            <>
              <TextField label={labels.title} hint={t("hints.title")} {...field("title")} />
              <DateField label={labels.dueOn} {...field("dueOn")} />
            </>
          )}
        </QuestionForm>
      )}
    />
  );
}
