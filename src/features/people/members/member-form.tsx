"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useConfirmation } from "@/components/confirmation/confirmation-place";
import { CheckboxField } from "@/components/fields/checkbox-field";
import { RadioField } from "@/components/fields/radio-field";
import { type Role, roles } from "@/domain/access/roles";
import { maySit } from "@/domain/people/seats";
import { nameOfChoice, OrganisationField, useFindOrganisations } from "@/features/forms/organisation-field";
import { RecordForm } from "@/features/forms/record-form";
import type { PartnerChoice, ShownPerson } from "@/features/people/shown";
import { useApiClient } from "@/trpc/client";

/** Role, seat and mandate of one person. A role without a seat lets go of both. */
export function MemberForm({
  workspace,
  person,
  partners,
}: {
  workspace: string;
  person: ShownPerson;
  partners: PartnerChoice[];
}) {
  const t = useTranslations("people");
  const common = useTranslations("common");
  const api = useApiClient();
  const page = useRouter();
  const { show } = useConfirmation();
  const labels = { role: t("change.role"), partnerId: t("change.partnerId"), maySign: t("change.maySign") };
  const findHere = useFindOrganisations(workspace, "HERE");
  const say = (name: string, value: string) => {
    if (name === "role" && value) return common(`roles.${value}`);
    if (name === "partnerId") return nameOfChoice(partners, value) ?? t("change.partnerNone");
    return common(value === "true" ? "yes" : "no");
  };
  return (
    <RecordForm
      key={person.version}
      noun="people"
      fields={() => import("@/domain/people/schema").then((it) => it.memberPlaceFields)}
      values={person}
      version={person.version}
      labels={labels}
      say={say}
      submitLabel={t("change.submit")}
      submit={(values, { requestId, version }) => {
        const sits = maySit(values.role);
        const place = {
          role: values.role,
          partnerId: sits ? values.partnerId : null,
          maySign: sits && values.partnerId !== null && values.maySign,
        };
        return api.people.change.mutate({ workspace, requestId, memberId: person.id, version, ...place });
      }}
      onDone={() => {
        show({ message: t("change.done") });
        page.refresh();
      }}
    >
      {(field, value) => {
        const sits = maySit(value("role") as Role);
        return (
          <>
            <RadioField
              label={labels.role}
              options={roles.map((role) => ({
                value: role,
                label: common(`roles.${role}`),
                hint: t(`roleHints.${role}`),
              }))}
              {...field("role")}
            />
            {sits && (
              <OrganisationField
                label={labels.partnerId}
                placeholder={t("change.partnerNone")}
                options={partners}
                find={findHere}
                value={value("partnerId")}
                {...field("partnerId")}
              />
            )}
            {sits && value("partnerId") !== "" && (
              <CheckboxField label={labels.maySign} {...field("maySign")} />
            )}
          </>
        );
      }}
    </RecordForm>
  );
}
