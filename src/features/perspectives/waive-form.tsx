"use client";

import { useTranslations } from "next-intl";
import { TextArea } from "@/components/fields/text-area";
import { QuestionForm } from "@/features/questions/form";
import type { QuestionProps } from "@/features/questions/question";
import { useApiClient } from "@/trpc/client";
import type { Required } from "./perspectives";

type Props = { question: QuestionProps; required: Required; onSaved: () => void };

/** Why it goes on without. */
export function WaiveForm({ question, required, onSaved }: Props) {
  const t = useTranslations("perspectives");
  const api = useApiClient();
  const { workspace } = question;
  const label = t("fields.waivedReason");
  const fields = async () => {
    const [{ exactly }, { waiveFields }] = await Promise.all([
      import("@/features/forms/values/added-values"),
      import("@/domain/perspectives/schema"),
    ]);
    return { requiredId: exactly(required.id), ...waiveFields };
  };
  return (
    <QuestionForm
      question={question}
      noun="perspectives"
      fields={fields}
      values={{ requiredId: required.id, waivedReason: required.waivedReason }}
      version={required.version}
      labels={{ requiredId: "", waivedReason: label }}
      submit={(values, request) => api.perspectives.waive.mutate({ workspace, ...request, ...values })}
      done={(done) => ({
        message: t("missing.waived_done"),
        undo: { kind: "REQUIRED_PERSPECTIVE", recordId: done.id, versionAfter: done.version },
      })}
      stay={onSaved}
      submitLabel={t("missing.waiveSubmit")}
    >
      {(field) => (
        <TextArea label={label} hint={t("hints.waivedReason")} rows={3} {...field("waivedReason")} />
      )}
    </QuestionForm>
  );
}
