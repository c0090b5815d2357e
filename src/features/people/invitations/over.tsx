import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { PageHeader } from "@/components/frames/page-header";
import { Notice } from "@/components/notice";
import type { InvitationState } from "@/domain/people/invitation";

type Props = {
  state: Exclude<InvitationState, "OPEN"> | "UNKNOWN";
  inviter: string;
  signedIn: boolean;
  declined?: boolean;
};

/** An invitation that opens nothing any more, or never did: what happened, and whom to ask. */
export async function InvitationOver({ state, inviter, signedIn, declined }: Props) {
  const t = await getTranslations("invite");
  const next = signedIn
    ? { href: "/now", label: t("over.now") }
    : { href: "/login", label: t("over.signIn") };
  return (
    <>
      <PageHeader
        title={t(`over.${state}.title`)}
        lead={<p>{t(`over.${state}.lead`, { name: inviter })}</p>}
      />
      {declined && (
        <Notice tone="info" role="status" className="mb-6">
          {t("mine.declined")}
        </Notice>
      )}
      <ButtonLink variant="quiet" href={next.href}>
        {next.label}
      </ButtonLink>
    </>
  );
}
