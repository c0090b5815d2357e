"use client";

import { useTranslations } from "next-intl";
import { CheckboxField } from "@/components/fields/checkbox-field";
import { RadioField } from "@/components/fields/radio-field";
import { partnerListings, partnerStartingStates, partnerTiers } from "@/domain/partners/choices";
import { RecordForm } from "@/features/forms/record-form";
import { useFinish } from "@/features/forms/use-finish";
import type { Partner } from "@/features/partners/shown";
import { useWords } from "@/features/partners/use-words";
import { useApiClient } from "@/trpc/client";
import { ProfileFields } from "./fields";

const EMPTY = {
  name: "",
  sector: null,
  region: "",
  capacity: null,
  contact: "",
  contactPress: "",
  contactMoney: "",
  contactSafety: "",
  selfOrganised: false,
  tier: "CORE",
  listing: "INTERNAL",
  state: "PROSPECT",
  anyway: false,
};

/** Puts an organisation on the list. */
export function AddPartnerForm({ workspace }: { workspace: string }) {
  const t = useTranslations("partners");
  const api = useApiClient();
  const finish = useFinish("PARTNER");
  const { labelsOf } = useWords();
  return (
    <RecordForm
      noun="partners"
      fields={() => import("@/domain/partners/schema").then((it) => it.addFields)}
      values={EMPTY}
      labels={labelsOf([
        "name",
        "sector",
        "region",
        "capacity",
        "contact",
        "contactPress",
        "contactMoney",
        "contactSafety",
        "selfOrganised",
        "tier",
        "listing",
        "state",
        "anyway",
      ])}
      refusedAt={{ maybeOnList: "anyway" }}
      submitLabel={t("add")}
      cancel={`/w/${workspace}/partners`}
      submit={async (values, { requestId }) => {
        const done = await api.partners.add.mutate({ workspace, requestId, ...values });
        return { ...done, name: values.name };
      }}
      onDone={(done) => finish(t("added", { name: done.name }), done, `/w/${workspace}/partners/${done.id}`)}
    >
      {(field, value) => (
        <>
          <ProfileFields field={field} byFunction={false} />
          {(field("anyway").error || value("anyway") === "true") && (
            <CheckboxField label={t("fields.anyway")} {...field("anyway")} />
          )}
          <RadioField
            label={t("fields.state")}
            options={partnerStartingStates.map((value) => ({ value, label: t(`startingStates.${value}`) }))}
            {...field("state")}
          />
          <RadioField
            label={t("fields.tier")}
            options={partnerTiers.map((value) => ({
              value,
              label: t(`tiers.${value}`),
              hint: t(`tierHints.${value}`),
            }))}
            {...field("tier")}
          />
          <RadioField
            label={t("fields.listing")}
            options={partnerListings.map((value) => ({
              value,
              label: t(`listings.${value}`),
              hint: t(`listingHints.${value}`),
            }))}
            {...field("listing")}
          />
        </>
      )}
    </RecordForm>
  );
}

/** Changes what an organisation says about itself. */
export function ProfileForm({ workspace, partner }: { workspace: string; partner: Partner }) {
  const t = useTranslations("partners");
  const form = useTranslations("form");
  const api = useApiClient();
  const finish = useFinish("PARTNER");
  const { labelsOf, say } = useWords();
  const back = `/w/${workspace}/partners/${partner.id}`;
  return (
    <RecordForm
      noun="partners"
      fields={() => import("@/domain/partners/schema").then((it) => it.changeFields)}
      values={{ ...partner, anyway: false }}
      version={partner.version}
      labels={labelsOf([
        "name",
        "sector",
        "region",
        "capacity",
        "contact",
        "contactPress",
        "contactMoney",
        "contactSafety",
        "selfOrganised",
        "anyway",
      ])}
      refusedAt={{ maybeOnList: "anyway" }}
      say={say}
      submitLabel={form("save")}
      cancel={back}
      submit={(values, { requestId, version }) =>
        api.partners.change.mutate({ workspace, requestId, partnerId: partner.id, version, ...values })
      }
      onDone={(done) => finish(t("saved"), done, back)}
    >
      {(field, value) => (
        <>
          <ProfileFields field={field} declares={partner.may.declare} />
          {(field("anyway").error || value("anyway") === "true") && (
            <CheckboxField label={t("fields.other")} {...field("anyway")} />
          )}
        </>
      )}
    </RecordForm>
  );
}
