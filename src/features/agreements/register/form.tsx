"use client";

import { useTranslations } from "next-intl";
import { CheckboxField } from "@/components/fields/checkbox-field";
import { TextField } from "@/components/fields/text-field";
import type { Suggestion } from "@/features/agreements/clauses/suggestions";
import type { Agreement } from "@/features/agreements/shown";
import { RecordForm } from "@/features/forms/record-form";
import { useFinish } from "@/features/forms/use-finish";
import { useApiClient } from "@/trpc/client";

type StartProps = {
  workspace: string /** The form in words; null while it is not decided. */;
  formName: string | null;
  suggestions: Suggestion[];
};

/** Begins an agreement, by default with a suggestion for every clause that the form needs. */
export function DraftAgreementForm({ workspace, formName, suggestions }: StartProps) {
  const t = useTranslations("agreements");
  const api = useApiClient();
  const finish = useFinish("AGREEMENT");
  const suggested = formName ? "withSuggestions" : "withSuggestionsUndetermined";
  const labels = {
    title: t("draft.fields.title"),
    withSuggestions: t(`draft.fields.${suggested}`, { count: suggestions.length }),
  };
  return (
    <RecordForm
      noun="agreements"
      fields={() => import("@/domain/agreements/schema").then((it) => it.startAgreementFields)}
      values={{ title: "", withSuggestions: true }}
      labels={labels}
      submitLabel={t("draft.submit")}
      cancel={`/w/${workspace}/agreements`}
      submit={({ title, withSuggestions }, { requestId }) => {
        const clauses = suggestions.map(({ topic, title: heading, body }) => ({
          topic,
          title: heading,
          body,
        }));
        return api.agreements.draft.mutate({
          workspace,
          requestId,
          title,
          clauses: withSuggestions ? clauses : [],
        });
      }}
      onDone={(done) => finish(t("draft.done"), done, `/w/${workspace}/agreements/${done.id}`)}
    >
      {(field) => (
        <>
          <TextField label={labels.title} hint={t("draft.hints.title")} {...field("title")} />
          <CheckboxField
            label={labels.withSuggestions}
            hint={t(`draft.hints.${suggested}`, { form: formName ?? "" })}
            {...field("withSuggestions")}
          />
        </>
      )}
    </RecordForm>
  );
}

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
