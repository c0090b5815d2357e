"use client";

import { useTranslations } from "next-intl";
import { RemoveButton } from "@/features/forms/remove-button";
import type { Partner } from "@/features/partners/shown";
import { useApiClient } from "@/trpc/client";

/** For entries made by mistake. What still hangs on the organisation is said in words when it stands in the way. */
export function RemovePartnerButton({ workspace, partner }: { workspace: string; partner: Partner }) {
  const t = useTranslations("partners");
  const api = useApiClient();
  return (
    <RemoveButton
      noun="partners"
      kind="PARTNER"
      label={t("remove")}
      removed={t("removed", { name: partner.name })}
      backTo={`/w/${workspace}/partners`}
      remove={(requestId) =>
        api.partners.remove.mutate({ workspace, requestId, partnerId: partner.id, version: partner.version })
      }
    />
  );
}
