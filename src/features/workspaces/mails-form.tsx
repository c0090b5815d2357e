"use client";

import { useTranslations } from "next-intl";
import { CheckboxField } from "@/components/fields/checkbox-field";
import { RecordForm } from "@/features/forms/record-form";
import { useFinish } from "@/features/forms/use-finish";
import { useApiClient } from "@/trpc/client";
import type { Workspace } from "./workspace";

/** Chooses whether mails name the workspace, who asks and until when. */
export function WorkspaceMailsForm({ workspace }: { workspace: Workspace }) {
  const t = useTranslations("workspaces.settings.mails");
  const api = useApiClient();
  const finish = useFinish("WORKSPACE");
  const { id, version, neutralMails } = workspace;
  return (
    <RecordForm
      key={version}
      noun="workspaces"
      fields={() => import("@/domain/workspaces/schema").then((it) => it.workspaceMailFields)}
      values={{ neutralMails }}
      version={version}
      labels={{ neutralMails: t("neutral") }}
      submitLabel={t("submit")}
      submit={(values, request) => api.workspaces.setMails.mutate({ workspace: id, ...request, ...values })}
      onDone={(done) => finish(t("done"), done)}
    >
      {(field) => <CheckboxField label={t("neutral")} hint={t("neutralHint")} {...field("neutralMails")} />}
    </RecordForm>
  );
}
