"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { ActButton } from "@/features/forms/act-button";
import { useUndo } from "@/features/forms/use-undo";
import type { Partner } from "@/features/partners/shown";
import { useApiClient } from "@/trpc/client";

type Props = { workspace: string; partner: Partner; to: "APPROACHED" | "MEMBER" };

/** One press for the step that comes next: spoken to, or in (docs/rules/states.md). */
export function PartnerMoveButton({ workspace, partner, to }: Props) {
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
          to,
          reason: "",
        })
      }
      onDone={(done) => {
        offerUndo(t("state.done", { name: partner.name, state: t(`states.${to}`) }), {
          kind: "PARTNER",
          recordId: done.id,
          versionAfter: done.version,
        });
        page.refresh();
      }}
    >
      {t(`state.moves.${to}`)}
    </ActButton>
  );
}
