"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useConfirmation } from "@/components/confirmation/confirmation-place";
import { CheckboxField } from "@/components/fields/checkbox-field";
import { DateField } from "@/components/fields/date-field";
import { TextArea } from "@/components/fields/text-area";
import { Notice } from "@/components/notice";
import { type Agreement, agreementAddressOf } from "@/features/agreements/shown";
import { RecordForm } from "@/features/forms/record-form";
import { useApiClient } from "@/trpc/client";

/** Records that the group decided to end an adopted text, with what that means said before and ticked. */
export function EndAgreementForm({ workspace, agreement }: { workspace: string; agreement: Agreement }) {
  const t = useTranslations("agreements");
  const api = useApiClient();
  const page = useRouter();
  const { show } = useConfirmation();
  const { text } = agreement;
  const here = agreementAddressOf(workspace, agreement, text.number);
  const labels = {
    decidedOn: t("end.fields.decidedOn"),
    asked: t("end.fields.asked"),
    understood: t("end.fields.understood"),
  };
  return (
    <RecordForm
      noun="agreements"
      forgets={["understood"]}
      fields={() => import("@/domain/agreements/schema").then((it) => it.endFields)}
      values={{ decidedOn: agreement.today, asked: "", understood: false }}
      version={text.version}
      labels={labels}
      submitLabel={t("end.submit")}
      cancel={here}
      submit={(values, { requestId, version }) =>
        api.agreements.end.mutate({ workspace, requestId, versionId: text.id, version, ...values })
      }
      onDone={() => {
        show({ message: t("end.done") });
        page.push(here);
        page.refresh();
      }}
    >
      {(field) => (
        <>
          <Notice tone="decision" title={t("end.meaningTitle")}>
            <p>{t("end.meaning", { number: text.number })}</p>
            <p>{t("end.final")}</p>
          </Notice>
          <DateField label={labels.decidedOn} {...field("decidedOn")} />
          <TextArea label={labels.asked} hint={t("adopt.hints.asked")} rows={2} {...field("asked")} />
          <CheckboxField label={labels.understood} {...field("understood")} />
        </>
      )}
    </RecordForm>
  );
}
