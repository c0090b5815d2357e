"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { ActButton } from "@/features/forms/act-button";
import { useUndo } from "@/features/forms/use-undo";
import { useApiClient } from "@/trpc/client";

type Props = { workspace: string; risk: { id: string; version: number } };

/** Says that risk, signs and plan were gone through today and still hold. */
export function ReviewButton({ workspace, risk }: Props) {
  const t = useTranslations("setbacks");
  const api = useApiClient();
  const page = useRouter();
  const offerUndo = useUndo();
  return (
    <ActButton
      noun="setbacks"
      variant="primary"
      run={(requestId) =>
        api.setbacks.review.mutate({ workspace, requestId, riskId: risk.id, version: risk.version })
      }
      onDone={(done) => {
        offerUndo(t("page.reviewed"), { kind: "RISK", recordId: done.id, versionAfter: done.version });
        page.refresh();
      }}
    >
      {t("next.review.press")}
    </ActButton>
  );
}
