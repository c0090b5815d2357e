"use client";

import { useTranslations } from "next-intl";
import { TextArea } from "@/components/fields/text-area";
import { RecordForm } from "@/features/forms/record-form";
import { useFinish } from "@/features/forms/use-finish";
import { useApiClient } from "@/trpc/client";

type Props = { workspace: string; objectionId: string };

/** An answer to an objection, by the coordination or by the organisation itself. */
export function AnswerObjectionForm({ workspace, objectionId }: Props) {
  const t = useTranslations("agreements.objection");
  const api = useApiClient();
  const finish = useFinish("OBJECTION_REPLY");
  const labels = { text: t("answerField") };
  return (
    <RecordForm
      noun="agreements"
      about={objectionId}
      fields={() => import("@/domain/agreements/objections/schema").then((it) => it.answerFields)}
      values={{ text: "" }}
      labels={labels}
      submitLabel={t("answerSubmit")}
      submit={({ text }, { requestId }) =>
        api.agreements.answerObjection.mutate({ workspace, requestId, objectionId, text })
      }
      onDone={(done) => finish(t("answerDone"), done)}
    >
      {(field) => <TextArea label={labels.text} rows={3} {...field("text")} />}
    </RecordForm>
  );
}
