"use client";

import { useTranslations } from "next-intl";
import { DateField } from "@/components/fields/date-field";
import { RadioField } from "@/components/fields/radio-field";
import { TextArea } from "@/components/fields/text-area";
import { Notice } from "@/components/notice";
import { decidableForms } from "@/domain/workspaces/choices";
import { RecordForm } from "@/features/forms/record-form";
import { useFinish } from "@/features/forms/use-finish";
import { useApiClient } from "@/trpc/client";
import { useFormChoice } from "./form-choice";
import type { Workspace } from "./workspace";

/** Writes down which form the group decided on, when, and who was asked. */
export function AdoptWorkspaceForm({ workspace }: { workspace: Workspace }) {
  const t = useTranslations("workspaces");
  const api = useApiClient();
  const finish = useFinish("WORKSPACE");
  const forms = useFormChoice(decidableForms);
  const here = `/w/${workspace.id}/purpose`;
  const labels = {
    form: t("adopt.fields.form"),
    decidedOn: t("adopt.fields.decidedOn"),
    asked: t("adopt.fields.asked"),
  };
  return (
    <RecordForm
      noun="workspaces"
      fields={() => import("@/domain/workspaces/schema").then((it) => it.adoptFormFields)}
      values={{ form: workspace.form === "UNDETERMINED" ? "" : workspace.form, decidedOn: "", asked: "" }}
      version={workspace.version}
      labels={labels}
      say={(name, value) =>
        name === "form" ? (forms.find((one) => one.value === value)?.label ?? value) : value
      }
      submitLabel={t("adopt.submit")}
      cancel={here}
      submit={(values, { requestId, version }) =>
        api.workspaces.adoptForm.mutate({ workspace: workspace.id, requestId, version, ...values })
      }
      onDone={(done) => finish(t("adopt.done"), done, here)}
    >
      {(field) => (
        <>
          <RadioField label={labels.form} options={forms} {...field("form")} />
          <Notice>{t("trap")}</Notice>
          <DateField label={labels.decidedOn} {...field("decidedOn")} />
          <TextArea label={labels.asked} hint={t("adopt.askedHint")} rows={2} {...field("asked")} />
        </>
      )}
    </RecordForm>
  );
}
