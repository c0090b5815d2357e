"use client";

import { useTranslations } from "next-intl";
import {
  type Named,
  nameOfChoice,
  OrganisationField,
  useFindOrganisations,
} from "@/features/forms/organisation-field";
import { RecordForm } from "@/features/forms/record-form";
import { useFinish } from "@/features/forms/use-finish";
import type { Partner } from "@/features/partners/shown";
import { useWords } from "@/features/partners/use-words";
import { useApiClient } from "@/trpc/client";

type Props = { workspace: string; partner: Partner; members: Named[] };

/** Which member shows an organisation around, and which vouches for it. */
export function CompanyForm({ workspace, partner, members }: Props) {
  const t = useTranslations("partners");
  const form = useTranslations("form");
  const optional = useTranslations("common")("optional");
  const api = useApiClient();
  const finish = useFinish("PARTNER");
  const { labelsOf } = useWords();
  const labels = labelsOf(["buddyPartnerId", "sponsorPartnerId"]);
  const back = `/w/${workspace}/partners/${partner.id}`;
  const findMembers = useFindOrganisations(workspace, "MEMBERS");
  const find = async (words: string) =>
    (await findMembers(words)).filter((member) => member.id !== partner.id);
  // whoever is no longer a member has to be replaced, not confirmed
  const stillMember = (other: { id: string } | null) =>
    members.some((member) => member.id === other?.id) ? other?.id : null;
  return (
    <RecordForm
      noun="partners"
      fields={() => import("@/domain/partners/schema").then((it) => it.companyFields)}
      values={{
        buddyPartnerId: stillMember(partner.buddy),
        sponsorPartnerId: stillMember(partner.sponsor),
      }}
      version={partner.version}
      labels={labels}
      say={(_, value) => nameOfChoice(members, value) ?? t("hints.noOrganisation")}
      submitLabel={form("save")}
      cancel={back}
      submit={(values, { requestId, version }) =>
        api.partners.setCompany.mutate({ workspace, requestId, partnerId: partner.id, version, ...values })
      }
      onDone={(done) => finish(t("representation.saved"), done, back)}
    >
      {(field, value) => (
        <>
          <OrganisationField
            label={labels.buddyPartnerId}
            hint={t("hints.buddy")}
            optionalLabel={optional}
            placeholder={t("hints.noOrganisation")}
            options={members}
            find={find}
            value={value("buddyPartnerId")}
            {...field("buddyPartnerId")}
          />
          <OrganisationField
            label={labels.sponsorPartnerId}
            hint={t("hints.sponsor")}
            optionalLabel={optional}
            placeholder={t("hints.noOrganisation")}
            options={members}
            find={find}
            value={value("sponsorPartnerId")}
            {...field("sponsorPartnerId")}
          />
        </>
      )}
    </RecordForm>
  );
}
