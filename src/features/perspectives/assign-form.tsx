"use client";

import { useTranslations } from "next-intl";
import { CheckboxField } from "@/components/fields/checkbox-field";
import { DateField } from "@/components/fields/date-field";
import { TextField } from "@/components/fields/text-field";
import { nameOfChoice, OrganisationField, useFindOrganisations } from "@/features/forms/organisation-field";
import { labelsOf } from "@/features/forms/values/labels-of";
import { QuestionForm } from "@/features/questions/form";
import type { QuestionProps } from "@/features/questions/question";
import { useApiClient } from "@/trpc/client";
import type { Perspectives, Required } from "./perspectives";

/** Where the rules about whom to win speak up. */
const refusedAt = {
  dayIsPast: "outreachOn",
  outreachNotMember: "outreachPartnerId",
  prospectMissing: "prospectName",
  maybeOnList: "anyway",
} as const;

type Props = {
  question: QuestionProps;
  perspectives: Perspectives;
  required: Required;
  onSaved: () => void;
};

/** Who could come, who asks there, until when. Somebody new is named right here. */
export function AssignForm({ question, perspectives, required, onSaved }: Props) {
  const t = useTranslations("perspectives");
  const api = useApiClient();
  const { workspace } = question;
  const { prospects, members } = perspectives;
  // The card stands among the fields so that a draft knows which of them it belongs to.
  const fields = async () => {
    const [{ exactly }, { assignFields }] = await Promise.all([
      import("@/features/forms/values/added-values"),
      import("@/domain/perspectives/schema"),
    ]);
    return { requiredId: exactly(required.id), ...assignFields };
  };
  const labels = labelsOf(
    ["prospectPartnerId", "prospectName", "anyway", "outreachPartnerId", "outreachOn"],
    (name) => t(`fields.${name}`),
  );
  const nameOf = (id: string) => nameOfChoice([...prospects, ...members], id);
  const findProspects = useFindOrganisations(workspace, "ON_THE_WAY");
  const findMembers = useFindOrganisations(workspace, "MEMBERS");
  return (
    <QuestionForm
      question={question}
      noun="perspectives"
      fields={fields}
      values={{
        requiredId: required.id,
        prospectPartnerId: required.prospect?.id ?? null,
        prospectName: "",
        outreachPartnerId: required.outreach?.id ?? "",
        outreachOn: required.outreachOn ?? "",
        anyway: false,
      }}
      version={required.version}
      labels={{ requiredId: "", ...labels }}
      say={(name, value) =>
        name === "prospectPartnerId" || name === "outreachPartnerId" ? (nameOf(value) ?? "") : value
      }
      refusedAt={refusedAt}
      submit={(values, request) =>
        api.perspectives.assign.mutate({
          workspace,
          ...request,
          ...values,
          prospectName: values.prospectPartnerId ? "" : values.prospectName,
        })
      }
      done={(done) => ({
        message: t("missing.assigned_done"),
        undo: { kind: "REQUIRED_PERSPECTIVE", recordId: done.id, versionAfter: done.version },
      })}
      stay={onSaved}
      submitLabel={t("missing.assignSubmit")}
    >
      {(field, value) => (
        <>
          {prospects.length > 0 && (
            <OrganisationField
              label={labels.prospectPartnerId}
              placeholder={t("hints.newName")}
              options={prospects}
              find={findProspects}
              value={value("prospectPartnerId")}
              {...field("prospectPartnerId")}
            />
          )}
          {value("prospectPartnerId") === "" && (
            <TextField
              label={labels.prospectName}
              hint={t("hints.prospectName")}
              autoComplete="off"
              {...field("prospectName")}
            />
          )}
          {(field("anyway").error || value("anyway") === "true") && (
            <CheckboxField label={labels.anyway} {...field("anyway")} />
          )}
          <OrganisationField
            label={labels.outreachPartnerId}
            placeholder={t("hints.choose")}
            options={members}
            find={findMembers}
            value={value("outreachPartnerId")}
            {...field("outreachPartnerId")}
          />
          <DateField label={labels.outreachOn} min={perspectives.today} {...field("outreachOn")} />
        </>
      )}
    </QuestionForm>
  );
}
