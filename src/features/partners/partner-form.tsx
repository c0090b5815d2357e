"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/button-link";
import { RadioField } from "@/components/radio-field";
import {
  addFields,
  partnerListings,
  partnerTiers,
  profileFields,
  startingStates,
} from "@/domain/partners/schema";
import { RecordForm } from "@/features/frame/record-form";
import { useUndo } from "@/features/frame/use-undo";
import { useApiClient } from "@/trpc/client";
import type { Partner } from "./partner-page";
import { ProfileFields } from "./profile-fields";
import { useWords } from "./use-words";

const EMPTY = {
  name: "",
  sector: null,
  region: "",
  capacity: null,
  contact: "",
  selfOrganised: false,
  tier: "CORE",
  listing: "INTERNAL",
  state: "PROSPECT",
};

/** Puts an organisation on the list. */
export function AddPartnerForm({ workspace }: { workspace: string }) {
  const t = useTranslations("partners");
  const form = useTranslations("form");
  const api = useApiClient();
  const page = useRouter();
  const offerUndo = useUndo();
  const { labelsOf } = useWords();
  return (
    <RecordForm
      noun="partners"
      fields={addFields}
      values={EMPTY}
      labels={labelsOf(addFields)}
      submitLabel={t("add")}
      cancel={
        <ButtonLink variant="plain" href={`/w/${workspace}/partners`}>
          {form("cancel")}
        </ButtonLink>
      }
      submit={async (values, { requestId }) => {
        const done = await api.partners.add.mutate({ workspace, requestId, ...values });
        return { ...done, name: values.name };
      }}
      onDone={(done) => {
        offerUndo(t("added", { name: done.name }), {
          kind: "PARTNER",
          recordId: done.id,
          versionAfter: done.version,
        });
        page.push(`/w/${workspace}/partners/${done.id}`);
        page.refresh();
      }}
    >
      {(field) => (
        <>
          <ProfileFields field={field} />
          <RadioField
            label={t("fields.state")}
            options={startingStates.map((value) => ({ value, label: t(`startingStates.${value}`) }))}
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
  const page = useRouter();
  const offerUndo = useUndo();
  const { labelsOf, say } = useWords();
  const back = `/w/${workspace}/partners/${partner.id}`;
  return (
    <RecordForm
      noun="partners"
      fields={profileFields}
      values={partner}
      version={partner.version}
      labels={labelsOf(profileFields)}
      say={say}
      submitLabel={form("save")}
      cancel={
        <ButtonLink variant="plain" href={back}>
          {form("cancel")}
        </ButtonLink>
      }
      submit={(values, { requestId, version }) =>
        api.partners.change.mutate({ workspace, requestId, partnerId: partner.id, version, ...values })
      }
      onDone={(done) => {
        offerUndo(t("saved"), { kind: "PARTNER", recordId: done.id, versionAfter: done.version });
        page.push(back);
        page.refresh();
      }}
    >
      {(field) => <ProfileFields field={field} />}
    </RecordForm>
  );
}
