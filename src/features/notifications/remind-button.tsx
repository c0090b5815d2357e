"use client";

import { useTranslations } from "next-intl";
import { useConfirmation } from "@/components/confirmation/confirmation-place";
import { ActButton } from "@/features/forms/act-button";
import { problemOf } from "@/features/forms/problem";
import { useApiClient } from "@/trpc/client";
import type { RouterOutputs } from "@/trpc/types";

type Props = {
  workspace: string;
  /** One organisation or many. */
  partnerIds: readonly string[];
  /** What they are reminded of, below the workspace: `plan/<task>/<question>` or `agreements/<id>/sign`. */
  path: string;
  /** Names the organisation on the button, where it is one. */
  organisation?: string;
};

const SECONDS = 20;

/**
 * Reminds organisations by mail. The mail is held for 20 seconds, as long as the message offers to take it back
 * (acceptance 32). For the coordination only; wants the words of `notifications` around it.
 */
export function RemindButton({ workspace, partnerIds, path, organisation }: Props) {
  const t = useTranslations("notifications");
  const api = useApiClient();
  const { show } = useConfirmation();
  const takeBack = async (reminderId: string) => {
    const request = { workspace, requestId: crypto.randomUUID(), reminderId };
    const words = await api.notifications.cancelReminder.mutate(request).then(
      () => t("remind.takenBack"),
      (error: unknown) => {
        const problem = problemOf(error);
        return t(problem.kind === "refusal" ? "refusals.reminderGone" : "remind.notTakenBack");
      },
    );
    show({ message: words });
  };
  const offer = ({ reminderId, reminded, resting, empty }: RouterOutputs["notifications"]["remind"]) => {
    const rest = [
      resting > 0 && t("remind.resting", { count: resting }),
      empty > 0 && t("remind.empty", { count: empty }),
    ];
    const say = (first: string) => [first, ...rest].filter(Boolean).join(" ");
    show({
      message: say(t("remind.held", { count: reminded })),
      over: { message: say(t("remind.sent", { count: reminded })) },
      punctual: true,
      actionLabel: t("remind.takeBack"),
      onAction: () => void takeBack(reminderId),
      seconds: SECONDS,
    });
  };
  return (
    <ActButton
      noun="notifications"
      run={(requestId) =>
        api.notifications.remind.mutate({ workspace, requestId, partnerIds: [...partnerIds], path })
      }
      onDone={offer}
    >
      {organisation ? t("remind.one", { organisation }) : t("remind.many", { count: partnerIds.length })}
    </ActButton>
  );
}
