"use client";

import { useTranslations } from "next-intl";
import { TextArea } from "@/components/fields/text-area";
import type { ShownClause } from "@/features/agreements/shown";
import { RecordForm } from "@/features/forms/record-form";
import { useFinish } from "@/features/forms/use-finish";
import { useApiClient } from "@/trpc/client";

type Props = { workspace: string; clause: ShownClause; organisation: string };

/** An organisation's objection to a clause: what speaks against it, what would have to change, and words that would do. */
export function ObjectForm({ workspace, clause, organisation }: Props) {
  const t = useTranslations("agreements.objection");
  const optional = useTranslations("common")("optional");
  const api = useApiClient();
  const finish = useFinish("OBJECTION");
  const labels = { reason: t("reason"), wanted: t("wanted"), wording: t("wording") };
  return (
    <RecordForm
      noun="agreements"
      about={clause.id}
      fields={() => import("@/domain/agreements/objections/schema").then((it) => it.objectionFields)}
      values={{ reason: "", wanted: "", wording: "" }}
      labels={labels}
      submitLabel={t("submit")}
      submit={(values, { requestId }) =>
        api.agreements.object.mutate({ workspace, requestId, clauseId: clause.id, ...values })
      }
      onDone={(done) => finish(t("done"), done)}
    >
      {(field) => (
        <>
          <TextArea label={labels.reason} hint={t("lead", { organisation })} rows={3} {...field("reason")} />
          <TextArea label={labels.wanted} optionalLabel={optional} rows={2} {...field("wanted")} />
          <TextArea
            label={labels.wording}
            hint={t("wordingHint")}
            optionalLabel={optional}
            rows={4}
            className="font-slab"
            {...field("wording")}
          />
        </>
      )}
    </RecordForm>
  );
}
