import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/frames/page-header";
import { Row, RowList } from "@/components/row-list";
import { Sheet } from "@/components/sheet";
import { Tag } from "@/components/tag";
import { LanguageButton } from "@/features/account/language-button";
import { SignOutForm } from "@/features/login/sign-out-form";
import { serverApi } from "@/trpc/server";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("account"))("title") };
}

export default async function AccountPage() {
  const api = await serverApi();
  const [me, sessions, organisations, invitations] = await Promise.all([
    api.account.me(),
    api.account.sessions(),
    api.organisations.mine(),
    api.organisations.invitations(),
  ]);
  if (!me.name) redirect("/account/welcome");
  const t = await getTranslations("account");
  return (
    <>
      <PageHeader title={t("title")} lead={<p>{t("lead")}</p>} />
      <Sheet as="div">
        <RowList label={t("overview")}>
          <Row href="/account/name" title={t("name.title")} detail={me.name} />
          <Row
            href="/account/email"
            title={t("email.title")}
            detail={<span className="[overflow-wrap:anywhere]">{me.email}</span>}
          />
          <Row
            href="/account/language"
            title={t("language.title")}
            detail={t(`language.options.${me.locale}`)}
            actions={<LanguageButton />}
          />
          <Row href="/account/appearance" title={t("theme.title")} detail={t(`theme.options.${me.theme}`)} />
          <Row
            href="/account/organisations"
            title={t("organisations.title")}
            detail={t("organisations.count", { count: organisations.length })}
            tags={
              invitations.length > 0 ? (
                <Tag tone="decision">
                  {t("organisations.invitationsWaiting", { count: invitations.length })}
                </Tag>
              ) : undefined
            }
          />
          <Row
            href="/account/sessions"
            title={t("sessions.title")}
            detail={t("sessions.count", { count: sessions.length })}
          />
          <Row href="/account/own" title={t("own.title")} detail={t("own.hint")} />
        </RowList>
      </Sheet>
      {/* elsewhere it stands in the rail */}
      <div className="mt-4 -ml-1 lg:hidden">
        <SignOutForm />
      </div>
    </>
  );
}
