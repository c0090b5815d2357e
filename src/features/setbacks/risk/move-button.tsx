"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import type { RiskState } from "@/domain/setbacks/states";
import { ActButton } from "@/features/forms/act-button";
import { useUndo } from "@/features/forms/use-undo";
import { useApiClient } from "@/trpc/client";

type Props = {
  workspace: string;
  risk: { id: string; version: number; state: RiskState };
  to: RiskState;
  variant?: "primary" | "quiet";
};

/** Moves a setback on with one press. */
export function RiskMoveButton({ workspace, risk, to, variant = "quiet" }: Props) {
  const t = useTranslations("setbacks");
  const api = useApiClient();
  const page = useRouter();
  const offerUndo = useUndo();
  const named = { workspace, riskId: risk.id, version: risk.version, to };
  return (
    <ActButton
      noun="setbacks"
      variant={variant}
      run={(requestId) => api.setbacks.move.mutate({ ...named, requestId })}
      onDone={(done) => {
        const message = t("moved", { state: t(`states.${to}`) });
        offerUndo(message, { kind: "RISK", recordId: done.id, versionAfter: done.version });
        page.refresh();
      }}
    >
      {t(to === "MONITORED" && risk.state === "TRIGGERED" ? "moves.again" : `moves.${to}`)}
    </ActButton>
  );
}
