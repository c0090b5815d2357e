"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/button-link";
import { DateField } from "@/components/date-field";
import { SelectField } from "@/components/select-field";
import { riskFields, riskTreatments } from "@/domain/setbacks/schema";
import { RecordForm } from "@/features/frame/record-form";
import { useUndo } from "@/features/frame/use-undo";
import { useApiClient } from "@/trpc/client";
import { RiskInputs, type Watcher } from "./risk-inputs";
import type { Risk } from "./risk-page";

type Props = { workspace: string; partners: Watcher[]; risk: Risk };

const codes: Record<string, string> = {
  category: "categories",
  likelihood: "likelihoods",
  harm: "harms",
  treatment: "treatments",
};

/** How a setback is seen and who watches it. Plan and signs have forms of their own. */
export function RiskForm({ workspace, partners, risk }: Props) {
  const t = useTranslations("setbacks");
  const form = useTranslations("form");
  const common = useTranslations("common");
  const api = useApiClient();
  const page = useRouter();
  const offerUndo = useUndo();
  const here = `/w/${workspace}/setbacks/${risk.id}`;
  const names = Object.keys(riskFields) as (keyof typeof riskFields)[];
  const labels = Object.fromEntries(names.map((name) => [name, t(`fields.${name}`)])) as Record<
    (typeof names)[number],
    string
  >;
  const say = (name: string, value: string) => {
    if (codes[name]) return t(`${codes[name]}.${value || "none"}`);
    if (name.endsWith("PartnerId"))
      return partners.find((partner) => partner.id === value)?.name ?? t("hints.nobody");
    return value;
  };
  return (
    <RecordForm
      noun="setbacks"
      fields={riskFields}
      values={risk}
      version={risk.version}
      labels={labels}
      say={say}
      submitLabel={form("save")}
      cancel={
        <ButtonLink variant="plain" href={here}>
          {form("cancel")}
        </ButtonLink>
      }
      submit={(values, { requestId, version }) =>
        api.setbacks.change.mutate({ workspace, requestId, riskId: risk.id, version, ...values })
      }
      onDone={(done) => {
        offerUndo(t("form.saved"), { kind: "RISK", recordId: done.id, versionAfter: done.version });
        page.push(here);
        page.refresh();
      }}
    >
      {(field) => (
        <>
          <RiskInputs field={field} partners={partners} />
          <SelectField
            label={labels.deputyPartnerId}
            hint={t("hints.deputy")}
            optionalLabel={common("optional")}
            placeholder={t("hints.nobody")}
            options={partners.map((partner) => ({ value: partner.id, label: partner.name }))}
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
