"use client";

import { useTranslations } from "next-intl";
import { SelectField } from "@/components/fields/select-field";
import { RecordForm } from "@/features/forms/record-form";
import { useFinish } from "@/features/forms/use-finish";
import type { Partner } from "@/features/partners/shown";
import { useWords } from "@/features/partners/use-words";
import { useApiClient } from "@/trpc/client";

/** Who of its people speaks for an organisation, and who steps in. */
export function RepresentationForm({ workspace, partner }: { workspace: string; partner: Partner }) {
  const t = useTranslations("partners");
  const form = useTranslations("form");
  const optional = useTranslations("common")("optional");
  const api = useApiClient();
  const finish = useFinish("PARTNER");
  const { labelsOf } = useWords();
  const labels = labelsOf(["representativeId", "deputyId"]);
  const back = `/w/${workspace}/partners/${partner.id}`;
  const options = partner.people.map((person) => ({ value: person.id, label: person.name }));
  return (
    <RecordForm
      noun="partners"
      fields={() => import("@/domain/partners/schema").then((it) => it.representationFields)}
      values={{ representativeId: partner.representative?.id, deputyId: partner.deputy?.id }}
      version={partner.version}
      labels={labels}
      say={(_, value) => options.find((option) => option.value === value)?.label ?? t("hints.nobody")}
      submitLabel={form("save")}
      cancel={back}
      submit={(values, { requestId, version }) =>
        api.partners.setRepresentation.mutate({
          workspace,
          requestId,
          partnerId: partner.id,
          version,
          ...values,
        })
      }
      onDone={(done) => finish(t("representation.saved"), done, back)}
    >
      {(field) => (
        <>
          <SelectField
            label={labels.representativeId}
            placeholder={t("hints.nobody")}
            options={options}
            {...field("representativeId")}
          />
          <SelectField
            label={labels.deputyId}
            hint={t("hints.deputy")}
            optionalLabel={optional}
            placeholder={t("hints.nobody")}
            options={options}
            {...field("deputyId")}
          />
        </>
      )}
    </RecordForm>
  );
}
