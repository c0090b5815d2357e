"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useConfirmation } from "@/components/confirmation/confirmation-place";
import { CheckboxField } from "@/components/fields/checkbox-field";
import { RadioField } from "@/components/fields/radio-field";
import { TextArea } from "@/components/fields/text-area";
import { TextField } from "@/components/fields/text-field";
import { waysToSign } from "@/domain/agreements/choices";
import { RecordForm } from "@/features/forms/record-form";
import { useApiClient } from "@/trpc/client";
import type { OwnWord } from "./own-word";

/** Signs for the reader's organisation: name, mandate, and the words on this page, named by their fingerprint. */
export function SignAgreementForm({ workspace, word, signerName }: OwnWord) {
  const t = useTranslations("agreements.sign");
  const api = useApiClient();
  const page = useRouter();
  const { show } = useConfirmation();
  const labels = {
    signerName: t("fields.signerName"),
    mandate: t("fields.mandate"),
    how: t("fields.how"),
    reservation: t("fields.reservation"),
    read: t("fields.read"),
  };
  return (
    <RecordForm
      noun="agreements"
      forgets={["read"]}
      fields={() => import("@/domain/agreements/schema").then((it) => it.signatureFields)}
      values={{ signerName, mandate: "", how: "SIGNED", reservation: "", read: false }}
      labels={labels}
      submitLabel={t("submit", { organisation: word.organisation })}
      submit={(values, { requestId }) =>
        api.agreements.sign.mutate({
          workspace,
          requestId,
          versionId: word.versionId,
          partnerId: word.partnerId,
          fingerprint: word.fingerprint,
          ...values,
        })
      }
      onDone={() => {
        // the page itself says now what was signed
        show({ message: t("done") });
        page.refresh();
      }}
    >
      {(field, value) => {
        const { error, ...read } = field("read");
        return (
          <>
            <TextField label={labels.signerName} autoComplete="name" {...field("signerName")} />
            <TextField label={labels.mandate} hint={t("hints.mandate")} {...field("mandate")} />
            <RadioField
              label={labels.how}
              options={waysToSign.map((way) => ({
                value: way,
                label: t(`how.${way}`),
                hint: way === "SIGNED_WITH_RESERVATION" ? t(`howHints.${way}`) : undefined,
              }))}
              {...field("how")}
            />
            {value("how") === "SIGNED_WITH_RESERVATION" && (
              <TextArea label={labels.reservation} hint={t("hints.reservation")} {...field("reservation")} />
            )}
            <CheckboxField label={labels.read} error={error ? t("mustTick") : undefined} {...read} />
          </>
        );
      }}
    </RecordForm>
  );
}
