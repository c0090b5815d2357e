"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { Sheet } from "@/components/sheet";
import { HOME_ZONE, type Moment } from "@/domain/calendar";
import { ActButton } from "@/features/forms/act-button";
import { sayDayOfMoment } from "@/features/words/dates";
import { useApiClient } from "@/trpc/client";

type Props = {
  invitation: { id: string; organisation: string; expiresAt: Moment };
  /** The one with the primary button of the page. */
  isNext: boolean;
};

/** Somebody asks one to help run an organisation's account. */
export function OrganisationInvitation({ invitation, isNext }: Props) {
  const t = useTranslations("account.organisations");
  const locale = useLocale();
  const api = useApiClient();
  const page = useRouter();
  const refresh = () => page.refresh();
  const invitationId = invitation.id;
  const title = t("invitationTitle", { organisation: invitation.organisation });
  const reason = t("invitationReason", { day: sayDayOfMoment(invitation.expiresAt, locale, HOME_ZONE) });
  const answers = (
    <div className="flex flex-wrap gap-3">
      <ActButton
        noun="account"
        variant={isNext ? "primary" : "quiet"}
        run={(requestId) => api.organisations.accept.mutate({ requestId, invitationId })}
        onDone={refresh}
      >
        {t("accept")}
      </ActButton>
      <ActButton
        noun="account"
        run={(requestId) => api.organisations.decline.mutate({ requestId, invitationId })}
        onDone={refresh}
      >
        {t("decline")}
      </ActButton>
    </div>
  );
  return (
    <Sheet>
      <h2>{title}</h2>
      <p className="mt-2 mb-4">{reason}</p>
      {answers}
    </Sheet>
  );
}
