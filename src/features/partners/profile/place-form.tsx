"use client";

import { useTranslations } from "next-intl";
import { RadioField } from "@/components/fields/radio-field";
import { partnerListings, partnerTiers } from "@/domain/partners/choices";
import { RecordForm } from "@/features/forms/record-form";
import { useFinish } from "@/features/forms/use-finish";
import type { Partner } from "@/features/partners/shown";
import { useWords } from "@/features/partners/use-words";
import { useApiClient } from "@/trpc/client";

/** How much an organisation carries here, and who may know that it takes part. */
export function PlaceForm({ workspace, partner }: { workspace: string; partner: Partner }) {
  const t = useTranslations("partners");
  const form = useTranslations("form");
  const api = useApiClient();
  const finish = useFinish("PARTNER");
  const { labelsOf, say } = useWords();
  const labels = labelsOf(["tier", "listing"]);
  const back = `/w/${workspace}/partners/${partner.id}`;
  return (
    <RecordForm
      noun="partners"
      fields={() => import("@/domain/partners/schema").then((it) => it.partnerPlaceFields)}
      values={partner}
      version={partner.version}
      labels={labels}
      say={say}
      submitLabel={form("save")}
      cancel={back}
      submit={(values, { requestId, version }) =>
        api.partners.place.mutate({ workspace, requestId, partnerId: partner.id, version, ...values })
      }
      onDone={(done) => finish(t("saved"), done, back)}
    >
      {(field) => (
        <>
          <RadioField
            label={labels.tier}
            options={partnerTiers.map((value) => ({
              value,
              label: t(`tiers.${value}`),
              hint: t(`tierHints.${value}`),
            }))}
            {...field("tier")}
          />
          <RadioField
            label={labels.listing}
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
