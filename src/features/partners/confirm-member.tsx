"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { ActButton } from "@/features/frame/act-button";
import { useUndo } from "@/features/frame/use-undo";
import { useApiClient } from "@/trpc/client";
import type { Partner } from "./partner-page";

/** One press: the organisation is in (overriding decision 6). */
export function ConfirmMember({ workspace, partner }: { workspace: string; partner: Partner }) {
  const t = useTranslations("partners");
  const api = useApiClient();
  const page = useRouter();
  const offerUndo = useUndo();
  return (
    <ActButton
      noun="partners"
      variant="primary"
      run={(requestId) =>
        api.partners.move.mutate({
          workspace,
          requestId,
          partnerId: partner.id,
          version: partner.version,
          to: "MEMBER",
          reason: "",
        })
      }
      onDone={(done) => {
        offerUndo(t("state.done", { name: partner.name, state: t("states.MEMBER") }), {
          kind: "PARTNER",
          recordId: done.id,
          versionAfter: done.version,
        });
        page.refresh();
      }}
    >
      {t("state.moves.MEMBER")}
    </ActButton>
  );
}
