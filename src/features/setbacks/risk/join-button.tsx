"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { ActButton } from "@/features/forms/act-button";
import { useUndo } from "@/features/forms/use-undo";
import { useApiClient } from "@/trpc/client";

type Props = { workspace: string; risk: { id: string; title: string; category: Category } };
type Category = "INTERNAL" | "EXTERNAL" | "SECURITY";

/** "We fear this too": puts the reader's organisation beside those who named it. */
export function JoinButton({ workspace, risk }: Props) {
  const t = useTranslations("setbacks.premortem");
  const api = useApiClient();
  const page = useRouter();
  const offerUndo = useUndo();
  const said = { riskId: risk.id, title: "", category: risk.category, words: "" };
  return (
    <ActButton
      noun="setbacks"
      run={(requestId) => api.setbacks.contribute.mutate({ workspace, requestId, ...said })}
      onDone={(done) => {
        offerUndo(t("joined"), {
          kind: "RISK_CONTRIBUTION",
          recordId: done.id,
          versionAfter: done.version,
        });
        page.refresh();
      }}
    >
      {t("join")}
      <span className="sr-only">: {risk.title}</span>
    </ActButton>
  );
}
