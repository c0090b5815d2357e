"use client";

import { useTranslations } from "next-intl";
import { SelectField } from "@/components/fields/select-field";
import { locales } from "@/domain/catalogue/languages";
import { RecordForm } from "@/features/forms/record-form";
import { useFinish } from "@/features/forms/use-finish";
import { useApiClient } from "@/trpc/client";
import type { Workspace } from "./workspace";

/** Says in which language its people write. */
export function WorkspaceLanguageForm({ workspace }: { workspace: Workspace }) {
  const t = useTranslations("workspaces.settings.language");
  const api = useApiClient();
  const finish = useFinish("WORKSPACE");
  const { id, version, language } = workspace;
  return (
    <RecordForm
      key={version}
      noun="workspaces"
      fields={() => import("@/domain/workspaces/schema").then((it) => it.workspaceLanguageFields)}
      values={{ language }}
      version={version}
      labels={{ language: t("field") }}
      submitLabel={t("submit")}
      submit={(values, request) =>
        api.workspaces.setLanguage.mutate({ workspace: id, ...request, ...values })
      }
      onDone={(done) => finish(t("done"), done)}
    >
      {(field) => (
        <SelectField
          label={t("field")}
          options={locales.map((one) => ({ value: one, label: t(`names.${one}`) }))}
          {...field("language")}
        />
      )}
    </RecordForm>
  );
}
