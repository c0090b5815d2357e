"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useConfirmation } from "@/components/confirmation/confirmation-place";
import { ActButton } from "@/features/forms/act-button";
import type { PendingInvitation } from "@/features/people/shown";
import { useApiClient } from "@/trpc/client";

/** Send it again, or take it back. Each says in its name whose invitation it is about. */
export function InvitationActions({
  workspace,
  invitation,
}: {
  workspace: string;
  invitation: PendingInvitation;
}) {
  const t = useTranslations("people.pending");
  const api = useApiClient();
  const page = useRouter();
  const { show } = useConfirmation();
  const { email } = invitation;
  const named = { workspace, invitationId: invitation.id, version: invitation.version };
  const say = (message: string) => {
    show({ message });
    page.refresh();
  };
  return (
    <span className="relative flex flex-wrap gap-x-4">
      {invitation.may.resend && (
        <ActButton
          noun="people"
          variant="plain"
          run={(requestId) => api.people.resend.mutate({ ...named, requestId })}
          onDone={() => say(t(invitation.asks ? "saidYes" : "resent", { email }))}
        >
          <span aria-hidden>{t(invitation.asks ? "sayYes" : "resend")}</span>
          <span className="sr-only">{t(invitation.asks ? "sayYesFor" : "resendFor", { email })}</span>
        </ActButton>
      )}
      <ActButton
        noun="people"
        variant="plain"
        run={(requestId) => api.people.revoke.mutate({ ...named, requestId })}
        onDone={({ unsent }) => say(t(unsent ? "revokedUnsent" : "revoked", { email }))}
      >
        <span aria-hidden>{t(invitation.asks ? "sayNo" : "revoke")}</span>
        <span className="sr-only">{t("revokeFor", { email })}</span>
      </ActButton>
    </span>
  );
}
