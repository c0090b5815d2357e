"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { ConfirmationPlace } from "@/components/confirmation/confirmation-place";
import { Disclosure } from "@/components/disclosure";
import { Row, RowList } from "@/components/row-list";
import { Sheet } from "@/components/sheet";
import { Tag } from "@/components/tag";
import { HOME_ZONE, type Moment } from "@/domain/calendar";
import { ActButton } from "@/features/forms/act-button";
import { sayDayOfMoment } from "@/features/words/dates";
import { useApiClient } from "@/trpc/client";
import { InviteColleagueForm, RenameOrganisationForm } from "./organisation-forms";

export type OwnOrganisation = {
  id: string;
  name: string;
  version: number;
  people: { id: string; name: string; email: string; isMe: boolean }[];
  pending: { id: string; email: string; expiresAt: Moment }[];
  may: { leave: boolean };
};

/** One organisation's account: who runs it, who is asked to, and what one can do about it. */
export function OrganisationSheet({ organisation }: { organisation: OwnOrganisation }) {
  const t = useTranslations("account.organisations");
  const locale = useLocale();
  const api = useApiClient();
  const page = useRouter();
  const refresh = () => page.refresh();
  const organisationId = organisation.id;
  const title = `organisation-${organisationId}`;
  return (
    <Sheet aria-labelledby={title}>
      <h2 id={title}>{organisation.name}</h2>
      <ConfirmationPlace />
      <RowList label={t("people")} className="mt-3">
        {organisation.people.map((person) => (
          <Row
            key={person.id}
            title={<span className="[overflow-wrap:anywhere]">{person.name || person.email}</span>}
            detail={
              person.name ? <span className="[overflow-wrap:anywhere]">{person.email}</span> : undefined
            }
            tags={
              person.isMe ? (
                <Tag tone="plain">{t("you")}</Tag>
              ) : (
                <ActButton
                  noun="account"
                  run={(requestId) =>
                    api.organisations.removeColleague.mutate({
                      requestId,
                      organisationId,
                      personId: person.id,
                    })
                  }
                  onDone={refresh}
                >
                  {t("remove")}
                </ActButton>
              )
            }
          />
        ))}
        {organisation.pending.map((invitation) => (
          <Row
            key={invitation.id}
            title={<span className="[overflow-wrap:anywhere]">{invitation.email}</span>}
            detail={t("invitedUntil", { day: sayDayOfMoment(invitation.expiresAt, locale, HOME_ZONE) })}
            tags={
              <>
                <Tag tone="tint">{t("pending")}</Tag>
                <ActButton
                  noun="account"
                  run={(requestId) =>
                    api.organisations.revokeInvitation.mutate({ requestId, invitationId: invitation.id })
                  }
                  onDone={refresh}
                >
                  {t("revoke")}
                </ActButton>
              </>
            }
          />
        ))}
      </RowList>
      <div className="mt-4 grid gap-2">
        <Disclosure summary={t("inviteTitle")}>
          <InviteColleagueForm organisationId={organisationId} />
        </Disclosure>
        <Disclosure summary={t("renameTitle")}>
          <RenameOrganisationForm organisation={organisation} />
        </Disclosure>
        {organisation.may.leave && (
          <Disclosure summary={t("leaveTitle")}>
            <p>{t("leaveBody")}</p>
            <ActButton
              noun="account"
              run={(requestId) => api.organisations.leave.mutate({ requestId, organisationId })}
              onDone={refresh}
            >
              {t("leave")}
            </ActButton>
          </Disclosure>
        )}
      </div>
    </Sheet>
  );
}
