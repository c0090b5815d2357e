"use client";

import { useTranslations } from "next-intl";
import { TextArea } from "@/components/fields/text-area";
import { RecordForm } from "@/features/forms/record-form";
import { useFinish } from "@/features/forms/use-finish";
import { labelsOf } from "@/features/forms/values/labels-of";
import { useApiClient } from "@/trpc/client";
import { REPLY_INPUTS } from "./asked";

type Props = { workspace: string; noteId: string; onDone: () => void };

/** An answer to a note. */
export function ReplyForm({ workspace, noteId, onDone }: Props) {
  const t = useTranslations("reviews");
  const api = useApiClient();
  const finish = useFinish("NOTE_REPLY");
  return (
    <RecordForm
      noun="reviews"
      about={noteId}
      fields={() => import("@/domain/reviews/fields").then((it) => it.replyFields)}
      values={{ text: "" }}
      labels={labelsOf(REPLY_INPUTS, () => t("replyField"))}
      submitLabel={t("replySubmit")}
      submit={(values, { requestId }) =>
        api.reviews.reply.mutate({ workspace, requestId, noteId, ...values })
      }
      onDone={(done) => {
        finish(t("replied"), done);
        onDone();
      }}
    >
      {(field) => <TextArea label={t("replyField")} rows={2} {...field("text")} />}
    </RecordForm>
  );
}
