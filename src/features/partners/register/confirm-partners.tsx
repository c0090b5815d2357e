"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { ActButton } from "@/features/forms/act-button";
import { useUndo } from "@/features/forms/use-undo";
import { useApiClient } from "@/trpc/client";

/** One press for everybody who waits for the coordination's yes; one undo takes all of it back. */
export function ConfirmWaiting({ workspace, waiting }: { workspace: string; waiting: string[] }) {
  const t = useTranslations("partners.waiting");
  const api = useApiClient();
  const page = useRouter();
  const offerUndo = useUndo();
  return (
    <ActButton
      noun="partners"
      variant="primary"
      run={(requestId) => api.partners.confirmAll.mutate({ workspace, requestId, partnerIds: waiting })}
      onDone={({ id, version, count }) => {
        offerUndo(t("done", { count }), { kind: "PARTNER", recordId: id, versionAfter: version });
        page.refresh();
      }}
    >
      {t("confirm", { count: waiting.length })}
    </ActButton>
  );
}
