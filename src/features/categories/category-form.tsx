"use client";

import { useTranslations } from "next-intl";
import { TextField } from "@/components/fields/text-field";
import { RecordForm } from "@/features/forms/record-form";
import { useFinish } from "@/features/forms/use-finish";
import { labelsOf } from "@/features/forms/values/labels-of";
import { useApiClient } from "@/trpc/client";
import type { Category } from "./shown";

type Props = { workspace: string };

/** A new category: its name, and the unit that it is counted in from then on. */
export function AddCategoryForm({ workspace }: Props) {
  const t = useTranslations("categories");
  const common = useTranslations("common");
  const api = useApiClient();
  const finish = useFinish("CATEGORY");
  const here = `/w/${workspace}/expectations/categories`;
  const labels = labelsOf(["name", "unit"], (name) => t(`fields.${name}`));
  return (
    <RecordForm
      noun="categories"
      fields={() => import("@/domain/categories/schema").then((it) => it.categoryFields)}
      values={{ name: "", unit: "" }}
      labels={labels}
      submitLabel={t("add")}
      cancel={here}
      submit={async ({ name, unit }, { requestId }) => ({
        name,
        ...(await api.categories.add.mutate({ workspace, requestId, name, unit })),
      })}
      onDone={(done) => finish(t("added", { name: done.name }), done, here)}
    >
      {(field) => (
        <>
          <TextField label={labels.name} hint={t("hints.name")} {...field("name")} />
          <TextField
            label={labels.unit}
            hint={t("hints.unit")}
            optionalLabel={common("optional")}
            {...field("unit")}
          />
        </>
      )}
    </RecordForm>
  );
}

/** Another name for a category, wherever it is named. */
export function RenameCategoryForm({ workspace, category }: Props & { category: Category }) {
  const t = useTranslations("categories");
  const form = useTranslations("form");
  const api = useApiClient();
  const finish = useFinish("CATEGORY");
  const here = `/w/${workspace}/expectations/categories`;
  const labels = labelsOf(["name"], (name) => t(`fields.${name}`));
  return (
    <RecordForm
      noun="categories"
      fields={() => import("@/domain/categories/schema").then((it) => it.renameCategoryFields)}
      values={{ name: category.name }}
      version={category.version}
      labels={labels}
      submitLabel={form("save")}
      cancel={here}
      submit={async ({ name }, request) => ({
        name,
        ...(await api.categories.rename.mutate({ workspace, categoryId: category.id, ...request, name })),
      })}
      onDone={(done) => finish(t("renamed", { name: done.name }), done, here)}
    >
      {(field) => <TextField label={labels.name} hint={t("hints.rename")} {...field("name")} />}
    </RecordForm>
  );
}
