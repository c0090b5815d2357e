"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useConfirmation } from "@/components/confirmation/confirmation-place";
import { DateField } from "@/components/fields/date-field";
import { TextArea } from "@/components/fields/text-area";
import { TextField } from "@/components/fields/text-field";
import { RecordForm } from "@/features/forms/record-form";
import { useApiClient } from "@/trpc/client";
import type { OwnWord } from "./own-word";

/** A no with its reason. It is not the last word: the organisation can still sign. */
export function RefuseAgreementForm({ workspace, word, signerName, backTo }: OwnWord) {
  const t = useTranslations("agreements.sign");
  const api = useApiClient();
  const page = useRouter();
  const { show } = useConfirmation();
  const labels = {
    signerName: t("fields.signerName"),
    mandate: t("fields.mandate"),
    reason: t("fields.reason"),
  };
  return (
    <RecordForm
      noun="agreements"
      fields={() => import("@/domain/agreements/schema").then((it) => it.refusalFields)}
      values={{ signerName, mandate: "", reason: "" }}
      labels={labels}
      submitLabel={t("refuse.submit")}
      submit={(values, { requestId }) =>
        api.agreements.refuse.mutate({
          workspace,
          requestId,
          versionId: word.versionId,
          partnerId: word.partnerId,
          fingerprint: word.fingerprint,
          ...values,
        })
      }
      onDone={() => {
        show({ message: t("refuse.done") });
        page.push(backTo);
        page.refresh();
      }}
    >
      {(field) => (
        <>
          <TextField label={labels.signerName} autoComplete="name" {...field("signerName")} />
          <TextField label={labels.mandate} hint={t("hints.mandate")} {...field("mandate")} />
          <TextArea label={labels.reason} hint={t("hints.reason")} {...field("reason")} />
        </>
      )}
    </RecordForm>
  );
}

/** "Not before ...": no answer yet, but the others know when to expect one. */
export function PostponeAgreementForm({ workspace, word, backTo }: Omit<OwnWord, "signerName">) {
  const t = useTranslations("agreements.sign");
  const api = useApiClient();
  const page = useRouter();
  const { show } = useConfirmation();
  const labels = { notBefore: t("fields.notBefore") };
  return (
    <RecordForm
      noun="agreements"
      fields={() => import("@/domain/agreements/schema").then((it) => it.postponeFields)}
      values={{ notBefore: "" }}
      labels={labels}
      submitLabel={t("postpone.submit")}
      submit={({ notBefore }, { requestId }) =>
        api.agreements.postpone.mutate({
          workspace,
          requestId,
          versionId: word.versionId,
          partnerId: word.partnerId,
          notBefore,
        })
      }
      onDone={() => {
        show({ message: t("postpone.done") });
        page.push(backTo);
        page.refresh();
      }}
    >
      {(field) => <DateField label={labels.notBefore} hint={t("hints.notBefore")} {...field("notBefore")} />}
    </RecordForm>
  );
}
