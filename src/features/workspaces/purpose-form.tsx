"use client";

import { useTranslations } from "next-intl";
import { DateField } from "@/components/fields/date-field";
import { RadioField } from "@/components/fields/radio-field";
import { TextArea } from "@/components/fields/text-area";
import { TextField } from "@/components/fields/text-field";
import { Notice } from "@/components/notice";
import { lifespans, workspaceForms } from "@/domain/workspaces/choices";
import { PURPOSE_AT_LEAST } from "@/domain/workspaces/purpose";
import type { WorkspaceForm } from "@/domain/workspaces/schema";
import { RecordForm } from "@/features/forms/record-form";
import { useFinish } from "@/features/forms/use-finish";
import { labelsOf } from "@/features/forms/values/labels-of";
import { useApiClient } from "@/trpc/client";
import { useFormChoice } from "./form-choice";
import type { Workspace } from "./workspace";

/** Why, in which form for now, and for how long. A decided form is shown here and changed by a decision. */
export function PurposeForm({ workspace }: { workspace: Workspace }) {
  const t = useTranslations("workspaces");
  const form = useTranslations("form");
  const api = useApiClient();
  const finish = useFinish("WORKSPACE");
  const forms = useFormChoice(workspaceForms);
  const here = `/w/${workspace.id}/purpose`;
  const labels = labelsOf(["purpose", "form", "lifespan", "lifespanUntil", "lifespanGoal"], (name) =>
    t(`purpose.fields.${name}`),
  );
  const say = (name: string, value: string) => {
    if (name === "form") return forms.find((one) => one.value === value)?.label ?? value;
    return name === "lifespan" && value ? t(`lifespans.${value}`) : value;
  };
  return (
    <RecordForm
      noun="workspaces"
      fields={() => import("@/domain/workspaces/schema").then((it) => it.purposeFields)}
      values={workspace}
      version={workspace.version}
      labels={labels}
      say={say}
      submitLabel={form("save")}
      cancel={here}
      submit={(values, { requestId, version }) =>
        api.workspaces.changePurpose.mutate({ workspace: workspace.id, requestId, version, ...values })
      }
      onDone={(done) => finish(t("purpose.saved"), done, here)}
    >
      {(field, value) => (
        <>
          <TextArea
            label={labels.purpose}
            hint={t("purpose.hints.purpose", { count: PURPOSE_AT_LEAST })}
            rows={5}
            {...field("purpose")}
          />
          <RadioField
            label={labels.form}
            hint={workspace.formDecision ? t("purpose.hints.formFixed") : t("purpose.hints.form")}
            options={
              workspace.formDecision
                ? forms.filter((one) => one.value === (workspace.form as WorkspaceForm))
                : forms
            }
            {...field("form")}
          />
          <Notice>{t("trap")}</Notice>
          <RadioField
            label={labels.lifespan}
            options={lifespans.map((one) => ({ value: one, label: t(`lifespans.${one}`) }))}
            {...field("lifespan")}
          />
          {value("lifespan") === "UNTIL_DATE" && (
            <DateField label={labels.lifespanUntil} {...field("lifespanUntil")} />
          )}
          {value("lifespan") === "UNTIL_GOAL" && (
            <TextField
              label={labels.lifespanGoal}
              hint={t("purpose.hints.lifespanGoal")}
              {...field("lifespanGoal")}
            />
          )}
        </>
      )}
    </RecordForm>
  );
}
