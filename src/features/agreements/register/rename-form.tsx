"use client";

import { useTranslations } from "next-intl";
import { TextField } from "@/components/fields/text-field";
import type { Agreement } from "@/features/agreements/shown";
import { RecordForm } from "@/features/forms/record-form";
import { useFinish } from "@/features/forms/use-finish";
import { useApiClient } from "@/trpc/client";

/** Changes the name, which is part of the text, as long as nothing has been opened. */
export function RenameAgreementForm({ workspace, agreement }: { workspace: string; agreement: Agreement }) {
  const t = useTranslations("agreements");
  const form = useTranslations("form");
  const api = useApiClient();
  const finish = useFinish("AGREEMENT");
  const here = `/w/${workspace}/agreements/${agreement.id}`;
  const labels = { title: t("rename.field") };
  return (
    <RecordForm
      noun="agreements"
      fields={() => import("@/domain/agreements/schema").then((it) => it.agreementFields)}
      values={{ title: agreement.title }}
      version={agreement.version}
      labels={labels}
      submitLabel={form("save")}
      cancel={here}
      submit={({ title }, { requestId, version }) =>
        api.agreements.rename.mutate({ workspace, requestId, agreementId: agreement.id, version, title })
      }
      onDone={(done) => finish(t("saved"), done, here)}
    >
      {(field) => <TextField label={labels.title} hint={t("draft.hints.title")} {...field("title")} />}
    </RecordForm>
  );
}
