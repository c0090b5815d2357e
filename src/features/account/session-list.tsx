"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useConfirmation } from "@/components/confirmation/confirmation-place";
import { Row, RowList } from "@/components/row-list";
import { Tag } from "@/components/tag";
import { HOME_ZONE, type Moment } from "@/domain/calendar";
import { ActButton } from "@/features/forms/act-button";
import { sayMoment } from "@/features/words/dates";
import { useApiClient } from "@/trpc/client";

type Session = { id: string; device: string; isHere: boolean; since: Moment; seenAt: Moment };

/** Where one is signed in, each with a way to end it. */
export function SessionList({ sessions }: { sessions: Session[] }) {
  const t = useTranslations("account.sessions");
  const locale = useLocale();
  const api = useApiClient();
  const page = useRouter();
  const { show } = useConfirmation();
  const ended = () => {
    show({ message: t("ended") });
    page.refresh();
  };
  return (
    <div className="grid gap-6">
      <RowList label={t("title")}>
        {sessions.map((session) => (
          <Row
            key={session.id}
            title={session.device || t("unknown")}
            detail={t("since", {
              since: sayMoment(session.since, locale, HOME_ZONE),
              seen: sayMoment(session.seenAt, locale, HOME_ZONE),
            })}
            tags={
              session.isHere ? (
                <Tag tone="plain">{t("here")}</Tag>
              ) : (
                <ActButton
                  noun="account"
                  run={(requestId) => api.account.revokeSession.mutate({ requestId, sessionId: session.id })}
                  onDone={ended}
                >
                  {t("end")}
                </ActButton>
              )
            }
          />
        ))}
      </RowList>
      {sessions.length > 1 && (
        <ActButton
          noun="account"
          run={(requestId) => api.account.revokeOtherSessions.mutate({ requestId })}
          onDone={ended}
        >
          {t("endOthers")}
        </ActButton>
      )}
    </div>
  );
}
