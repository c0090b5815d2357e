"use client";

import { useTranslations } from "next-intl";
import { ActButton } from "@/features/forms/act-button";
import { useFinish } from "@/features/forms/use-finish";
import type { Partner } from "@/features/partners/shown";
import { useApiClient } from "@/trpc/client";

/** "We have read it": said by the organisation itself, the one point of arriving that no other fact shows. */
export function ReadButton({ workspace, partner }: { workspace: string; partner: Partner }) {
  const t = useTranslations("partners.onboarding");
  const api = useApiClient();
  const finish = useFinish("PARTNER");
  return (
    <ActButton
      noun="partners"
      run={(requestId) =>
        api.partners.readAgreement.mutate({
          workspace,
          requestId,
          partnerId: partner.id,
          version: partner.version,
        })
      }
      onDone={(done) => finish(t("readDone"), done)}
    >
      {t("read")}
    </ActButton>
  );
}
