import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { BackLink } from "@/components/frames/back-link";
import { PageHeader } from "@/components/frames/page-header";
import { Notice } from "@/components/notice";
import { Sheet } from "@/components/sheet";
import { mailedToken } from "@/domain/account/schema";
import { ConfirmEmailChangeButton } from "@/features/account/email-forms";
import { serverApi } from "@/trpc/server";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("account"))("email.confirmTitle"), referrer: "no-referrer" };
}

/** Where both mails of a change of address lead. Opening it confirms nothing; the button does (REQ-A2). */
export default async function ConfirmEmailPage({
  searchParams,
}: {
  searchParams: Promise<{ token?: string }>;
}) {
  const { token = "" } = await searchParams;
  const api = await serverApi();
  const me = await api.account.me();
  const change = mailedToken.safeParse(token).success ? await api.account.emailChangeBehind({ token }) : null;
  const t = await getTranslations("account");
  if (!change || change.isOver) {
    return (
      <>
        <BackLink href="/account">{t("back")}</BackLink>
        <PageHeader title={t("email.confirmTitle")} />
        <Notice tone="decision" role="status" className="mb-6">
          {change?.isDone ? t("email.inForce") : t("refusals.changeOver")}
        </Notice>
        <ButtonLink href="/account/email">{t("email.toEmail")}</ButtonLink>
      </>
    );
  }
  const values = { old: me.email, new: change.newEmail };
  return (
    <>
      <BackLink href="/account">{t("back")}</BackLink>
      <PageHeader title={t("email.confirmTitle")} />
      <Sheet as="div">
        <p className="mb-4 [overflow-wrap:anywhere]">
          {t(change.side === "old" ? "email.confirmOld" : "email.confirmNew", values)}
        </p>
        <ConfirmEmailChangeButton token={token} />
      </Sheet>
    </>
  );
}
