"use client";

import { useTranslations } from "next-intl";
import { RadioField, type RadioOption } from "@/components/fields/radio-field";
import type { FormChoice, FormQuestion } from "@/domain/collaboration/schema";
import { QuestionForm } from "@/features/questions/form";
import { QuestionLabel } from "@/features/questions/label";
import type { QuestionProps } from "@/features/questions/question";
import { useApiClient } from "@/trpc/client";

type Props = {
  question: QuestionProps;
  asked: FormQuestion;
  options: RadioOption[];
  answer?: { choice: FormChoice; version: number };
};

/** Three answers, one tap. */
export function AnswerControl({ question, asked, options, answer }: Props) {
  const t = useTranslations("collaboration");
  const api = useApiClient();
  const { workspace } = question;
  return (
    <QuestionForm
      question={question}
      noun="collaboration"
      fields={() => import("@/domain/collaboration/schema").then((it) => it.formAnswerFields)}
      values={answer ?? { choice: "" }}
      version={answer?.version}
      labels={{ choice: t("answer") }}
      submit={({ choice }, { requestId }) =>
        api.collaboration.answer.mutate({ workspace, requestId, partnerId: null, question: asked, choice })
      }
      done={(saved) => ({
        message: t("saved"),
        undo: { kind: "FORM_ANSWER", recordId: saved.id, versionAfter: saved.version },
      })}
    >
      {(field) => (
        <RadioField label={<QuestionLabel question={question} />} options={options} {...field("choice")} />
      )}
    </QuestionForm>
  );
}
