"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useConfirmation } from "@/components/confirmation/confirmation-place";
import { problemOf } from "@/features/forms/problem";
import { useApiClient } from "@/trpc/client";

/** As long as the mails are held. */
const SECONDS = 20;

/** Says that invitations go out in a moment, and offers to take all of them back until then. */
export function useInviteUndo(workspace: string) {
  const t = useTranslations("people");
  const frame = useTranslations("frame");
  const api = useApiClient();
  const page = useRouter();
  const { show } = useConfirmation();

  const takeBack = async (invitationIds: string[]) => {
    const request = { workspace, requestId: crypto.randomUUID(), invitationIds };
    const message = await api.people.takeBackInvitations.mutate(request).then(
      ({ sent, kept }) => {
        const done = t(sent === 0 ? "invite.takenBack" : "invite.takenBackSent");
        return kept > 0 ? `${done} ${t("invite.kept", { count: kept })}` : done;
      },
      (error: unknown) =>
        t(problemOf(error).kind === "refusal" ? "refusals.nothingToTakeBack" : "invite.notTakenBack"),
    );
    show({ message });
    page.refresh();
  };

  return (invitationIds: string[]) =>
    show({
      message: t("invite.done", { count: invitationIds.length }),
      over: { message: t("invite.sent", { count: invitationIds.length }) },
      punctual: true,
      actionLabel: frame("undo"),
      onAction: () => void takeBack(invitationIds),
      seconds: SECONDS,
    });
}
