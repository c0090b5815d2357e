import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Facts } from "@/components/facts";
import { BackLink } from "@/components/frames/back-link";
import { PageHeader } from "@/components/frames/page-header";
import { Sheet } from "@/components/sheet";
import { HOME_ZONE } from "@/domain/calendar";
import { AskEmailChangeForm, CancelEmailChangeButton } from "@/features/account/email-forms";
import { sayMoment } from "@/features/words/dates";
import { serverApi } from "@/trpc/server";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("account"))("email.title") };
}

export default async function EmailPage() {
  const api = await serverApi();
  const [me, change] = await Promise.all([api.account.me(), api.account.emailChange()]);
  const [t, locale] = [await getTranslations("account"), await getLocale()];
  const said = (done: boolean) => t(done ? "email.confirmed" : "email.waiting");
  return (
    <>
      <BackLink href="/account">{t("back")}</BackLink>
      <PageHeader
        title={t("email.title")}
        lead={<p className="[overflow-wrap:anywhere]">{t("email.lead", { address: me.email })}</p>}
      />
      {change ? (
        <Sheet aria-labelledby="change-title">
          <h2 id="change-title">{t("email.changeTitle")}</h2>
          <p className="mt-2 mb-4">
            {t("email.changeLead", { moment: sayMoment(change.expiresAt, locale, HOME_ZONE) })}
          </p>
          <Facts
            items={[
              { key: "old", term: me.email, value: said(change.oldConfirmed) },
              { key: "new", term: change.newEmail, value: said(change.newConfirmed) },
            ]}
          />
          <div className="mt-4">
            <CancelEmailChangeButton />
          </div>
        </Sheet>
      ) : (
        <Sheet aria-labelledby="ask-title">
          <h2 id="ask-title" className="mb-4">
            {t("email.askTitle")}
          </h2>
          <AskEmailChangeForm />
        </Sheet>
      )}
    </>
  );
}
