"use client";

import { useTranslations } from "next-intl";
import { ActButton } from "@/features/forms/act-button";
import { useFinish } from "@/features/forms/use-finish";
import { useApiClient } from "@/trpc/client";

type Props = {
  workspace: string;
  actorId: string;
  stance: { id: string; version: number; day: string };
};

/** Takes one observation back; twenty seconds to change one's mind. */
export function WithdrawStanceButton({ workspace, actorId, stance }: Props) {
  const t = useTranslations("actors");
  const api = useApiClient();
  const finish = useFinish("STANCE");
  return (
    <ActButton
      noun="actors"
      variant="plain"
      run={(requestId) =>
        api.actors.withdrawStance.mutate({
          workspace,
          requestId,
          stanceId: stance.id,
          version: stance.version,
        })
      }
      onDone={(done) => finish(t("stance.withdrawn"), done, `/w/${workspace}/actors/${actorId}`)}
    >
      {t("stance.withdraw")}
      <span className="sr-only">, {stance.day}</span>
    </ActButton>
  );
}
