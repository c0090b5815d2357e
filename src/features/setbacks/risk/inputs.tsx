"use client";

import { useTranslations } from "next-intl";
import { RadioField } from "@/components/fields/radio-field";
import { TextArea } from "@/components/fields/text-area";
import { TextField } from "@/components/fields/text-field";
import { riskCategories } from "@/domain/catalogue/risks";
import { harms, likelihoods } from "@/domain/setbacks/weight";
import { OrganisationField, useFindOrganisations } from "@/features/forms/organisation-field";

type Name = "title" | "description" | "category" | "likelihood" | "harm" | "ownerPartnerId";
type FieldProps = { id: string; name: string; error?: string } & Record<string, unknown>;
export type Watcher = { id: string; name: string };

/** What a new risk and a changed one both ask: what it is, how likely, how bad, who watches it. */
export function RiskInputs({
  workspace,
  field,
  value,
  partners,
}: {
  workspace: string;
  field: (name: Name) => FieldProps;
  value: (name: Name) => string;
  partners: Watcher[];
}) {
  const t = useTranslations("setbacks");
  const common = useTranslations("common");
  const findHere = useFindOrganisations(workspace, "HERE");
  return (
    <>
      <TextField label={t("fields.title")} hint={t("hints.title")} {...field("title")} />
      <TextArea
        label={t("fields.description")}
        optionalLabel={common("optional")}
        rows={2}
        {...field("description")}
      />
      <RadioField
        label={t("fields.category")}
        options={riskCategories.map((value) => ({ value, label: t(`categories.${value}`) }))}
        {...field("category")}
      />
      <RadioField
        label={t("fields.likelihood")}
        hint={t("hints.likelihood")}
        options={[...likelihoods, ""].map((value) => ({ value, label: t(`likelihoods.${value || "none"}`) }))}
        {...field("likelihood")}
      />
      <RadioField
        label={t("fields.harm")}
        options={[
          ...harms.map((value) => ({
            value: value as string,
            label: t(`harms.${value}`),
            hint: t(`harmHints.${value}`),
          })),
          { value: "", label: t("harms.none") },
        ]}
        {...field("harm")}
      />
      <OrganisationField
        label={t("fields.ownerPartnerId")}
        hint={t("hints.owner")}
        optionalLabel={common("optional")}
        placeholder={t("hints.nobody")}
        options={partners}
        find={findHere}
        value={value("ownerPartnerId")}
        {...field("ownerPartnerId")}
      />
    </>
  );
}
