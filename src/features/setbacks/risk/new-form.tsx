"use client";

import { useTranslations } from "next-intl";
import { TextArea } from "@/components/fields/text-area";
import { TextField } from "@/components/fields/text-field";
import type { CatalogueRiskId, RiskCategory } from "@/domain/catalogue/risks";
import { RecordForm } from "@/features/forms/record-form";
import { useFinish } from "@/features/forms/use-finish";
import { labelsOf } from "@/features/forms/values/labels-of";
import { useApiClient } from "@/trpc/client";
import { RiskInputs, type Watcher } from "./inputs";

/** What the collection prefills. */
export type Prefilled = {
  catalogueId: CatalogueRiskId;
  category: RiskCategory;
  title: string;
  description: string;
  sign1: string;
  sign2: string;
  sign3: string;
  firstHours: string;
};

type Props = { workspace: string; partners: Watcher[]; prefilled?: Prefilled };

const EMPTY = {
  catalogueId: null,
  title: "",
  description: "",
  category: "INTERNAL",
  likelihood: null,
  harm: null,
  ownerPartnerId: null,
  sign1: "",
  sign2: "",
  sign3: "",
  firstHours: "",
};

/** A new setback: enough to begin with, or what the collection says, to be put into one's own words. */
export function NewRiskForm({ workspace, partners, prefilled }: Props) {
  const t = useTranslations("setbacks");
  const common = useTranslations("common");
  const api = useApiClient();
  const finish = useFinish("RISK");
  const labels = labelsOf(
    [
      "catalogueId",
      "title",
      "description",
      "category",
      "likelihood",
      "harm",
      "ownerPartnerId",
      "firstHours",
      "sign1",
      "sign2",
      "sign3",
    ],
    (name) => t(`fields.${name}`),
  );
  return (
    <RecordForm
      noun="setbacks"
      about={prefilled?.catalogueId}
      fields={() => import("@/domain/setbacks/schema").then((it) => it.newRiskLines)}
      values={{ ...EMPTY, ...prefilled }}
      labels={labels}
      submitLabel={t("form.submit")}
      cancel={`/w/${workspace}/setbacks`}
      submit={({ sign1, sign2, sign3, ...values }, { requestId }) =>
        api.setbacks.add.mutate({ workspace, requestId, ...values, signs: [sign1, sign2, sign3] })
      }
      onDone={(done) => finish(t("form.added"), done, `/w/${workspace}/setbacks/${done.id}`)}
    >
      {(field, value) => (
        <>
          <RiskInputs workspace={workspace} field={field} value={value} partners={partners} />
          <TextField
            label={labels.sign1}
            hint={t("hints.signs")}
            optionalLabel={common("optional")}
            {...field("sign1")}
          />
          <TextField label={labels.sign2} optionalLabel={common("optional")} {...field("sign2")} />
          <TextField label={labels.sign3} optionalLabel={common("optional")} {...field("sign3")} />
          <TextArea
            label={labels.firstHours}
            hint={t("hints.firstHours")}
            optionalLabel={common("optional")}
            {...field("firstHours")}
          />
        </>
      )}
    </RecordForm>
  );
}
