"use client";

import { useTranslations } from "next-intl";
import { TextField } from "@/components/fields/text-field";
import { RecordForm } from "@/features/forms/record-form";
import { useFinish } from "@/features/forms/use-finish";
import { useApiClient } from "@/trpc/client";
import type { Workspace } from "./workspace";

/** Gives the workspace another name. */
export function RenameForm({ workspace }: { workspace: Workspace }) {
  const t = useTranslations("workspaces.settings");
  const api = useApiClient();
  const finish = useFinish("WORKSPACE");
  return (
    <RecordForm
      key={workspace.version}
      noun="workspaces"
      fields={() => import("@/domain/workspaces/schema").then((it) => it.renameWorkspaceFields)}
      values={{ name: workspace.name }}
      version={workspace.version}
      labels={{ name: t("nameField") }}
      submitLabel={t("rename")}
      submit={(values, { requestId, version }) =>
        api.workspaces.rename.mutate({ workspace: workspace.id, requestId, version, ...values })
      }
      onDone={(done) => finish(t("renamed"), done)}
    >
      {(field) => <TextField label={t("nameField")} {...field("name")} />}
    </RecordForm>
  );
}
