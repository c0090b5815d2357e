"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { TextArea } from "@/components/text-area";
import { TextField } from "@/components/text-field";
import { useToast } from "@/components/toast";
import { newWorkspaceFields } from "@/domain/workspaces/schema";
import { RecordForm } from "@/features/frame/record-form";
import { useApiClient } from "@/trpc/client";

/** Four answers, then the others can be invited (F4). `ownName` is what the account calls the person. */
export function NewWorkspaceForm({ ownName }: { ownName: string }) {
  const t = useTranslations("workspaces");
  const common = useTranslations("common");
  const api = useApiClient();
  const page = useRouter();
  const { show } = useToast();
  const labels = {
    name: t("new.fields.name"),
    organisation: t("new.fields.organisation"),
    ownName: t("new.fields.ownName"),
    purpose: t("new.fields.purpose"),
  };
  return (
    <RecordForm
      noun="workspaces"
      fields={newWorkspaceFields}
      values={{ name: "", organisation: "", ownName, purpose: "" }}
      labels={labels}
      submitLabel={t("new.submit")}
      submit={(values, { requestId }) => api.workspaces.create.mutate({ requestId, ...values })}
      onDone={({ id }) => {
        show({ message: t("new.done") });
        page.push(`/w/${id}/people/invite`);
        page.refresh();
      }}
    >
      {(field) => (
        <>
          <TextField label={labels.name} hint={t("new.hints.name")} {...field("name")} />
          <TextField
            label={labels.organisation}
            hint={t("new.hints.organisation")}
            autoComplete="organization"
            {...field("organisation")}
          />
          <TextField
            label={labels.ownName}
            hint={t("new.hints.ownName")}
            autoComplete="name"
            {...field("ownName")}
          />
          <TextArea
            label={labels.purpose}
            hint={t("new.hints.purpose")}
            optionalLabel={common("optional")}
            rows={3}
            {...field("purpose")}
          />
        </>
      )}
    </RecordForm>
  );
}
