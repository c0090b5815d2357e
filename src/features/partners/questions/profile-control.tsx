"use client";

import { useTranslations } from "next-intl";
import { RadioField } from "@/components/fields/radio-field";
import { SelectField } from "@/components/fields/select-field";
import { TextField } from "@/components/fields/text-field";
import { capacityBands, sectors } from "@/domain/partners/choices";
import { labelsOf } from "@/features/forms/values/labels-of";
import type { Partner } from "@/features/partners/shown";
import { useWords } from "@/features/partners/use-words";
import { QuestionForm } from "@/features/questions/form";
import type { QuestionProps } from "@/features/questions/question";
import { useApiClient } from "@/trpc/client";

/** The question asks for an answer, so the sector may not stay open here. */
const fields = async () => {
  const { sector, region, capacity } = (await import("@/domain/partners/schema")).profileFields;
  return { sector: sector.unwrap(), region, capacity };
};

/** Field, region and size of the reader's organisation. What else it says of itself stays as it is. */
export function ProfileControl({ question, partner }: { question: QuestionProps; partner: Partner }) {
  const t = useTranslations("partners");
  const optional = useTranslations("common")("optional");
  const api = useApiClient();
  const { say } = useWords();
  const { name, contact, selfOrganised } = partner;
  return (
    <QuestionForm
      question={question}
      noun="partners"
      fields={fields}
      values={partner}
      version={partner.version}
      labels={labelsOf(["sector", "region", "capacity"], (field) => t(`profile.${field}`))}
      say={say}
      submit={(values, request) =>
        api.partners.change.mutate({
          workspace: question.workspace,
          partnerId: partner.id,
          ...request,
          name,
          contact,
          selfOrganised,
          ...values,
        })
      }
      done={(done) => ({
        message: t("saved"),
        undo: { kind: "PARTNER", recordId: done.id, versionAfter: done.version },
      })}
    >
      {(field) => (
        <>
          <SelectField
            label={t("profile.sector")}
            placeholder={t("hints.choose")}
            options={sectors.map((value) => ({ value, label: t(`sectors.${value}`) }))}
            {...field("sector")}
          />
          <TextField
            label={t("profile.region")}
            hint={t("hints.region")}
            optionalLabel={optional}
            {...field("region")}
          />
          <RadioField
            label={t("profile.capacity")}
            optionalLabel={optional}
            options={capacityBands.map((value) => ({ value, label: t(`capacities.${value}`) }))}
            {...field("capacity")}
          />
        </>
      )}
    </QuestionForm>
  );
}
