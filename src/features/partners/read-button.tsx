"use client";

import { useTranslations } from "next-intl";
import { ActButton } from "@/features/frame/act-button";
import { useFinish } from "@/features/frame/use-finish";
import { useApiClient } from "@/trpc/client";
import type { Partner } from "./partner-page";

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
