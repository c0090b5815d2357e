"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { TextArea } from "@/components/text-area";
import { TextField } from "@/components/text-field";
import { useToast } from "@/components/toast";
import { startFields } from "@/domain/examples/schema";
import { RecordForm } from "@/features/frame/record-form";
import { useApiClient } from "@/trpc/client";
import { StartField } from "./start-field";

/** Four answers and with what it begins, then the others can be invited (F4). `ownName` is what the account calls the person. */
export function NewWorkspaceForm({ ownName }: { ownName: string }) {
  const t = useTranslations("workspaces");
  const examples = useTranslations("examples");
  const common = useTranslations("common");
  const api = useApiClient();
  const page = useRouter();
  const { show } = useToast();
  const labels = {
    name: t("new.fields.name"),
    organisation: t("new.fields.organisation"),
    ownName: t("new.fields.ownName"),
    purpose: t("new.fields.purpose"),
    start: examples("start.label"),
  };
  return (
    <RecordForm
      noun="workspaces"
      fields={startFields}
      values={{ name: "", organisation: "", ownName, purpose: "", start: "EMPTY" }}
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
          <StartField field={field("start")} />
        </>
      )}
    </RecordForm>
  );
}
