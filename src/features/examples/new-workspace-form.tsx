"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useConfirmation } from "@/components/confirmation/confirmation-place";
import { TextArea } from "@/components/fields/text-area";
import { TextField } from "@/components/fields/text-field";
import { RecordForm } from "@/features/forms/record-form";
import { useApiClient } from "@/trpc/client";
import { StartField } from "./start-field";

type Props = {
  /** What the account calls the person. */
  ownName: string;
  /** Whether examples can be looked at further down the page. */
  seeExamples: boolean;
};

/** Name and purpose first, then who one is; with what it begins is folded away. Then the others can be invited (F4). */
export function NewWorkspaceForm({ ownName, seeExamples }: Props) {
  const t = useTranslations("workspaces");
  const examples = useTranslations("examples");
  const common = useTranslations("common");
  const api = useApiClient();
  const page = useRouter();
  const { show } = useConfirmation();
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
      fields={() => import("@/domain/examples/schema").then((it) => it.foundWorkspaceFields)}
      values={{ name: "", organisation: "", ownName, purpose: "", start: "EMPTY" }}
      labels={labels}
      submitLabel={t("new.submit")}
      slow={t("new.slow")}
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
          <TextArea
            label={labels.purpose}
            hint={t("new.hints.purpose")}
            optionalLabel={common("optional")}
            rows={3}
            {...field("purpose")}
          />
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
          <StartField field={field("start")} seeExamples={seeExamples} />
        </>
      )}
    </RecordForm>
  );
}
