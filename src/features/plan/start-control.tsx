"use client";

import { useTranslations } from "next-intl";
import { DateField } from "@/components/fields/date-field";
import { TextArea } from "@/components/fields/text-area";
import { QuestionForm } from "@/features/questions/form";
import type { QuestionProps } from "@/features/questions/question";
import { useApiClient } from "@/trpc/client";

/** Writes down that the partners decided to start. */
export function StartControl({ question, version }: { question: QuestionProps; version: number }) {
  const t = useTranslations("plan.start");
  const api = useApiClient();
  const labels = { decidedOn: t("decidedOn"), asked: t("asked") };
  return (
    <QuestionForm
      question={question}
      noun="plan"
      fields={() => import("@/domain/plan/starting").then((it) => it.startPlanFields)}
      values={{ decidedOn: "", asked: "" }}
      version={version}
      labels={labels}
      submit={(values, request) =>
        api.plan.start.mutate({ workspace: question.workspace, ...request, ...values })
      }
      submitLabel={t("submit")}
    >
      {(field) => (
        <>
          <DateField label={labels.decidedOn} {...field("decidedOn")} />
          <TextArea label={labels.asked} hint={t("askedHint")} rows={2} {...field("asked")} />
        </>
      )}
    </QuestionForm>
  );
}
