"use client";

import { useTranslations } from "next-intl";
import { RadioField } from "@/components/fields/radio-field";
import { TextArea } from "@/components/fields/text-area";
import { TextField } from "@/components/fields/text-field";
import { riskCategories } from "@/domain/catalogue/risks";
import { QuestionForm } from "@/features/questions/form";
import type { QuestionProps } from "@/features/questions/question";
import { useApiClient } from "@/trpc/client";

/** One cause: a sentence, where it comes from, and more words for whoever has them. */
export function ContributionForm({ question, next }: { question: QuestionProps; next: () => void }) {
  const t = useTranslations("setbacks");
  const common = useTranslations("common");
  const api = useApiClient();
  const labels = {
    title: t("premortem.what"),
    category: t("fields.category"),
    words: t("premortem.words"),
  };
  return (
    <QuestionForm
      question={question}
      noun="setbacks"
      fields={() => import("@/domain/setbacks/schema").then((it) => it.contributionFields)}
      values={{ title: "", category: "INTERNAL", words: "" }}
      labels={labels}
      submit={(values, { requestId }) =>
        api.setbacks.contribute.mutate({
          workspace: question.workspace,
          requestId,
          riskId: null,
          ...values,
        })
      }
      done={(done) => ({
        message: t("premortem.done"),
        undo: { kind: "RISK", recordId: done.id, versionAfter: done.version },
      })}
      stay={next}
    >
      {(field) => (
        <>
          <TextField label={labels.title} hint={t("premortem.whatHint")} {...field("title")} />
          <RadioField
            label={labels.category}
            options={riskCategories.map((value) => ({ value, label: t(`categories.${value}`) }))}
            {...field("category")}
          />
          <TextArea label={labels.words} optionalLabel={common("optional")} rows={3} {...field("words")} />
        </>
      )}
    </QuestionForm>
  );
}
