"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useConfirmation } from "@/components/confirmation/confirmation-place";
import { DateField } from "@/components/fields/date-field";
import { RadioField } from "@/components/fields/radio-field";
import { TextArea } from "@/components/fields/text-area";
import { adoptionOutcomes } from "@/domain/agreements/choices";
import { type Agreement, agreementAddressOf } from "@/features/agreements/shown";
import { RecordForm } from "@/features/forms/record-form";
import { useApiClient } from "@/trpc/client";

/** Records what the organisations decided about an opened text; a no is kept as well as a yes. */
export function AdoptAgreementForm({ workspace, agreement }: { workspace: string; agreement: Agreement }) {
  const t = useTranslations("agreements.adopt");
  const common = useTranslations("common");
  const api = useApiClient();
  const page = useRouter();
  const { show } = useConfirmation();
  const { text } = agreement;
  const here = agreementAddressOf(workspace, agreement, text.number);
  const labels = {
    outcome: t("fields.outcome"),
    decidedOn: t("fields.decidedOn"),
    asked: t("fields.asked"),
    reviewOn: t("fields.reviewOn"),
  };
  return (
    <RecordForm
      noun="agreements"
      fields={() => import("@/domain/agreements/schema").then((it) => it.adoptionFields)}
      values={{ outcome: "ADOPTED", decidedOn: agreement.today, asked: "", reviewOn: null }}
      version={text.version}
      labels={labels}
      submitLabel={t("submit")}
      cancel={here}
      submit={(values, { requestId, version }) =>
        api.agreements.adopt.mutate({ workspace, requestId, versionId: text.id, version, ...values })
      }
      onDone={() => {
        show({ message: t("done") });
        page.push(here);
        page.refresh();
      }}
    >
      {(field, value) => (
        <>
          <RadioField
            label={labels.outcome}
            options={adoptionOutcomes.map((outcome) => ({
              value: outcome,
              label: t(`outcomes.${outcome}`, { number: text.number }),
            }))}
            {...field("outcome")}
          />
          <DateField label={labels.decidedOn} {...field("decidedOn")} />
          <TextArea label={labels.asked} hint={t("hints.asked")} rows={2} {...field("asked")} />
          {value("outcome") !== "REJECTED" && (
            <DateField
              label={labels.reviewOn}
              hint={t("hints.reviewOn")}
              optionalLabel={common("optional")}
              {...field("reviewOn")}
            />
          )}
        </>
      )}
    </RecordForm>
  );
}
