"use client";

import { useTranslations } from "next-intl";
import { TextArea } from "@/components/fields/text-area";
import { TextField } from "@/components/fields/text-field";
import type { ShownClause } from "@/features/agreements/shown";
import { RecordForm } from "@/features/forms/record-form";
import { useFinish } from "@/features/forms/use-finish";
import { useApiClient } from "@/trpc/client";

type Props = {
  workspace: string;
  agreementId: string;
  versionId: string;
  /** The clause to change; left out for a new one. */
  clause?: ShownClause;
};

/** The words of one clause. Two who write at once both keep their text. */
export function ClauseFormFields({ workspace, agreementId, versionId, clause }: Props) {
  const t = useTranslations("agreements.clause");
  const form = useTranslations("form");
  const main = useTranslations("agreements");
  const api = useApiClient();
  const finish = useFinish("CLAUSE");
  const agreement = `/w/${workspace}/agreements/${agreementId}`;
  const here = clause ? `${agreement}/clauses/${clause.id}` : agreement;
  const labels = { title: t("fields.title"), body: t("fields.body") };
  const warning =
    clause?.state === "CONTESTED"
      ? t("hints.changeContested")
      : clause?.state === "AGREED"
        ? t("hints.changeAgreed")
        : null;
  return (
    <RecordForm
      noun="agreements"
      fields={() => import("@/domain/agreements/schema").then((it) => it.clauseFields)}
      values={{ title: clause?.title ?? "", body: clause?.body ?? "" }}
      version={clause?.version}
      labels={labels}
      submitLabel={clause ? form("save") : t("submit")}
      cancel={here}
      submit={(values, { requestId, version }) =>
        clause
          ? api.agreements.changeClause.mutate({
              workspace,
              requestId,
              clauseId: clause.id,
              version,
              ...values,
            })
          : api.agreements.addClauses.mutate({
              workspace,
              requestId,
              versionId,
              suggested: false,
              clauses: [{ topic: null, ...values }],
            })
      }
      onDone={(done) => finish(clause ? main("saved") : t("added"), done, here)}
    >
      {(field) => (
        <>
          <TextField label={labels.title} hint={t("hints.title")} {...field("title")} />
          <TextArea
            label={labels.body}
            hint={warning ?? t("hints.body")}
            rows={10}
            className="font-slab"
            {...field("body")}
          />
        </>
      )}
    </RecordForm>
  );
}
