"use client";

import { useTranslations } from "next-intl";
import { TextArea } from "@/components/fields/text-area";
import type { ShownClause } from "@/features/agreements/shown";
import { RecordForm } from "@/features/forms/record-form";
import { useFinish } from "@/features/forms/use-finish";
import { useApiClient } from "@/trpc/client";

type Props = { workspace: string; agreementId: string; clause: ShownClause; organisation?: string };

/** An organisation's objection to a proposed clause: what speaks against it and what would have to change. */
export function ContestClauseForm({ workspace, agreementId, clause, organisation }: Props) {
  const t = useTranslations("agreements.clause.contest");
  const api = useApiClient();
  const finish = useFinish("CLAUSE");
  const labels = { objection: t("field") };
  return (
    <RecordForm
      noun="agreements"
      fields={() => import("@/domain/agreements/schema").then((it) => it.objectionFields)}
      values={{ objection: "" }}
      version={clause.version}
      labels={labels}
      submitLabel={t("submit")}
      submit={({ objection }, { requestId, version }) =>
        api.agreements.contestClause.mutate({ workspace, requestId, clauseId: clause.id, version, objection })
      }
      onDone={(done) => finish(t("done"), done, `/w/${workspace}/agreements/${agreementId}`)}
    >
      {(field) => (
        <TextArea
          label={labels.objection}
          hint={organisation ? t("leadFor", { organisation }) : t("lead")}
          {...field("objection")}
        />
      )}
    </RecordForm>
  );
}
