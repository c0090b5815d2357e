import { getLocale, getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { Row, RowList } from "@/components/row-list";
import { StrandDisc } from "@/components/strands/strand-disc";
import { Tag } from "@/components/tag";
import type { PendingInvitation } from "@/features/people/shown";
import type { RouterOutputs } from "@/trpc/types";
import { InvitationActions } from "./actions";

type Pending = RouterOutputs["people"]["invitations"];

/** Invitations that wait for an answer, with the time they have left in words. */
export async function InvitationList({
  workspace,
  pending: { invitations, next },
}: {
  workspace: string;
  pending: Pending;
}) {
  const [t, common, language] = await Promise.all([
    getTranslations("people"),
    getTranslations("common"),
    getLocale(),
  ]);
  if (invitations.length === 0) return <p>{t("pending.none")}</p>;
  const detailOf = (invitation: PendingInvitation) => {
    const role = [common(`roles.${invitation.role}`), invitation.maySign && t("pending.maySign")]
      .filter(Boolean)
      .join(" ");
    const name = invitation.sentBy;
    if (invitation.asks)
      return t("pending.detailAsks", {
        name: invitation.name,
        organisation: invitation.partner?.name ?? "none",
      });
    return invitation.partner
      ? t("pending.detailFor", { role, organisation: invitation.partner.name, name })
      : t("pending.detail", { role, name });
  };
  const isLate = ({ mail, expired, asks }: PendingInvitation) => mail === "LATE" && !expired && !asks;
  const standingOf = (invitation: PendingInvitation) => {
    const { mail, expired, daysLeft, asks } = invitation;
    if (asks) return <Tag tone="decision">{t("pending.asks")}</Tag>;
    if (expired) return <Tag tone="gap">{t("pending.expired")}</Tag>;
    if (isLate(invitation)) return <Tag tone="gap">{t("pending.late")}</Tag>;
    return (
      <Tag tone="outline">{mail === "HELD" ? t("pending.held") : t("pending.left", { days: daysLeft })}</Tag>
    );
  };
  return (
    <>
      <RowList label={t("pending.title")}>
        {invitations.map((invitation) => (
          <Row
            key={invitation.id}
            title={
              <span className="font-semibold [overflow-wrap:anywhere]">
                {invitation.partner?.name ?? (invitation.name || invitation.email)}
              </span>
            }
            detail={
              <>
                <span className="block [overflow-wrap:anywhere]">
                  {invitation.partner && invitation.name
                    ? `${invitation.name}, ${invitation.email}`
                    : invitation.email}
                </span>
                <span className="block">{detailOf(invitation)}</span>
                {invitation.locale !== language && (
                  <span className="block">{t("pending.language", { locale: invitation.locale })}</span>
                )}
                {isLate(invitation) && <span className="block">{t("pending.lateHint")}</span>}
                {invitation.may.revoke && <InvitationActions workspace={workspace} invitation={invitation} />}
              </>
            }
            lead={
              invitation.partner ? (
                <StrandDisc {...invitation.partner} decorative />
              ) : (
                <span aria-hidden className="block size-10" />
              )
            }
            tags={standingOf(invitation)}
          />
        ))}
      </RowList>
      {next && (
        <p className="mt-4">
          <ButtonLink variant="quiet" href={`/w/${workspace}/people/invitations?after=${next}`}>
            {common("more")}
          </ButtonLink>
        </p>
      )}
    </>
  );
}
