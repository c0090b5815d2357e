import { getLocale, getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { Facts } from "@/components/facts";
import { PageHeader } from "@/components/frames/page-header";
import { Notice } from "@/components/notice";
import { sayDay } from "@/features/words/dates";
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

/** For the invited person: what it is about, what is asked of them and how long it takes, who invites, and their answer. */
export async function InvitationAnswer({ token, inviter, invitation, name, organisations }: Props) {
  const [t, common, locale] = await Promise.all([
    getTranslations("invite"),
    getTranslations("common"),
    getLocale(),
  ]);
  const { workspace, partner, inviter: by } = invitation;
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
    {
      term: t("mine.by"),
      value: [inviter, by.organisation, common(`roles.${by.role}`)].filter(Boolean).join(", "),
    },
    { term: t("mine.role"), value: common(`roles.${invitation.role}`) },
    ...(partner ? [{ term: t("mine.organisation"), value: partner.name }] : []),
    ...(partner
      ? [{ term: t("mine.maySign"), value: t(invitation.maySign ? "mine.maySignYes" : "mine.maySignNo") }]
      : []),
    { term: t("mine.until"), value: sayDay(invitation.expiresOn, locale) },
  ];
  return (
    <>
      {title}
      <section aria-labelledby="about">
        <h2 id="about">{workspace.name}</h2>
        <p className="mt-2 line-clamp-6 max-w-measure whitespace-pre-line">
          {workspace.purpose || t("mine.purposeNone")}
        </p>
      </section>
      <section aria-labelledby="expected" className="mt-6">
        <h2 id="expected">{t("mine.expected")}</h2>
        <p className="mt-2 max-w-measure">
          {t(`mine.expects.${invitation.role}`, { organisation: partner?.name ?? "" })}
        </p>
        <p className="mt-2 max-w-measure">{t(`mine.takes.${invitation.role}`)}</p>
      </section>
      <div className="my-6">
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
