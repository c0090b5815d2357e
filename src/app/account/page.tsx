import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/page-header";
import { Row, RowList } from "@/components/row-list";
import { Sheet } from "@/components/sheet";
import { LanguageForm, ThemeForm } from "@/features/account/choice-forms";
import { NameForm } from "@/features/account/name-form";
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
      <div className="grid gap-6">
        <Sheet aria-label={t("overview")}>
          <RowList label={t("overview")}>
            <Row
              href="/account/email"
              title={t("email.title")}
              detail={<span className="[overflow-wrap:anywhere]">{me.email}</span>}
            />
            <Row
              href="/account/organisations"
              title={t("organisations.title")}
              detail={
                invitations.length > 0
                  ? t("organisations.invitationsWaiting", { count: invitations.length })
                  : t("organisations.count", { count: organisations.length })
              }
            />
            <Row
              href="/account/sessions"
              title={t("sessions.title")}
              detail={t("sessions.count", { count: sessions.length })}
            />
          </RowList>
        </Sheet>
        <Sheet aria-labelledby="name-title">
          <h2 id="name-title" className="mb-4">
            {t("name.title")}
          </h2>
          <NameForm me={me} />
        </Sheet>
        <Sheet aria-labelledby="language-title">
          <h2 id="language-title" className="mb-4">
            {t("language.title")}
          </h2>
          <LanguageForm locale={me.locale} />
        </Sheet>
        <Sheet aria-labelledby="theme-title">
          <h2 id="theme-title" className="mb-4">
            {t("theme.title")}
          </h2>
          <ThemeForm theme={me.theme} />
        </Sheet>
      </div>
    </>
  );
}
