import { getLocale, getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { Facts } from "@/components/facts";
import { Notice } from "@/components/notice";
import { PageHeader } from "@/components/page-header";
import { sayDay } from "@/features/frame/dates";
import type { RouterOutputs } from "@/trpc/types";
import { AcceptForm } from "./accept-form";

type Door = Extract<RouterOutputs["people"]["door"], { invitation: unknown }>;

type Props = {
  token: string;
  inviter: string;
  invitation: NonNullable<Door["invitation"]>;
  name: string;
  organisations: { id: string; name: string }[];
};

/** For the invited person: what it is about, as what and for whom, and their answer. */
export async function InvitationAnswer({ token, inviter, invitation, name, organisations }: Props) {
  const [t, common, locale] = await Promise.all([
    getTranslations("invite"),
    getTranslations("common"),
    getLocale(),
  ]);
  const { workspace, partner } = invitation;
  const title = <PageHeader title={t("mine.title", { name: inviter })} />;
  if (invitation.isHere) {
    return (
      <>
        {title}
        <p className="mb-6">{t("mine.here")}</p>
        <ButtonLink href={`/w/${workspace.id}`}>{t("mine.enter")}</ButtonLink>
      </>
    );
  }
  const items = [
    { term: t("mine.workspace"), value: workspace.name },
    { term: t("mine.role"), value: common(`roles.${invitation.role}`) },
    ...(partner ? [{ term: t("mine.organisation"), value: partner.name }] : []),
    ...(partner
      ? [{ term: t("mine.maySign"), value: t(invitation.maySign ? "mine.maySignYes" : "mine.maySignNo") }]
      : []),
    { term: t("mine.until"), value: sayDay(invitation.expiresAt, locale) },
  ];
  return (
    <>
      {title}
      <div className="mb-6">
        <Facts items={items} />
      </div>
      {invitation.seatStands ? (
        <AcceptForm token={token} name={name} organisations={organisations} />
      ) : (
        <Notice tone="decision">{t("mine.seatGone", { name: inviter })}</Notice>
      )}
    </>
  );
}
