"use client";

import { useTranslations } from "next-intl";
import { DateField } from "@/components/fields/date-field";
import { SelectField } from "@/components/fields/select-field";
import { riskTreatments } from "@/domain/setbacks/choices";
import { nameOfChoice, OrganisationField, useFindOrganisations } from "@/features/forms/organisation-field";
import { RecordForm } from "@/features/forms/record-form";
import { useFinish } from "@/features/forms/use-finish";
import { labelsOf } from "@/features/forms/values/labels-of";
import type { Risk } from "@/features/setbacks/shown";
import { useApiClient } from "@/trpc/client";
import { RiskInputs, type Watcher } from "./inputs";

type Props = {
  workspace: string;
  partners: Watcher[];
  risk: Risk;
  /** Where to go afterwards, for whoever came from a question of the path; its own page otherwise. */
  back?: string;
};

const codes: Record<string, string> = {
  category: "categories",
  likelihood: "likelihoods",
  harm: "harms",
  treatment: "treatments",
};

/** How a setback is seen and who watches it. Plan and signs have forms of their own. */
export function RiskForm({ workspace, partners, risk, back }: Props) {
  const t = useTranslations("setbacks");
  const form = useTranslations("form");
  const common = useTranslations("common");
  const api = useApiClient();
  const finish = useFinish("RISK");
  const findHere = useFindOrganisations(workspace, "HERE");
  const here = back ?? `/w/${workspace}/setbacks/${risk.id}`;
  const labels = labelsOf(
    [
      "title",
      "description",
      "category",
      "likelihood",
      "harm",
      "treatment",
      "ownerPartnerId",
      "deputyPartnerId",
      "reviewedOn",
    ],
    (name) => t(`fields.${name}`),
  );
  const say = (name: string, value: string) => {
    if (codes[name]) return t(`${codes[name]}.${value || "none"}`);
    if (name.endsWith("PartnerId")) return nameOfChoice(partners, value) ?? t("hints.nobody");
    return value;
  };
  return (
    <RecordForm
      noun="setbacks"
      fields={() => import("@/domain/setbacks/schema").then((it) => it.riskFields)}
      values={risk}
      version={risk.version}
      labels={labels}
      say={say}
      submitLabel={form("save")}
      cancel={here}
      submit={(values, { requestId, version }) =>
        api.setbacks.change.mutate({ workspace, requestId, riskId: risk.id, version, ...values })
      }
      onDone={(done) => finish(t("form.saved"), done, here)}
    >
      {(field, value) => (
        <>
          <RiskInputs workspace={workspace} field={field} value={value} partners={partners} />
          <OrganisationField
            label={labels.deputyPartnerId}
            hint={t("hints.deputy")}
            optionalLabel={common("optional")}
            placeholder={t("hints.nobody")}
            options={partners}
            find={findHere}
            value={value("deputyPartnerId")}
            {...field("deputyPartnerId")}
          />
          <SelectField
            label={labels.treatment}
            optionalLabel={common("optional")}
            placeholder={t("treatments.none")}
            options={riskTreatments.map((value) => ({ value, label: t(`treatments.${value}`) }))}
            {...field("treatment")}
          />
          <DateField label={labels.reviewedOn} optionalLabel={common("optional")} {...field("reviewedOn")} />
        </>
      )}
    </RecordForm>
  );
}
