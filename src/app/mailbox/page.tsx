import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/empty-state";
import { PageHeader } from "@/components/frames/page-header";
import { PublicFrame } from "@/components/frames/public-frame";
import { Sheet } from "@/components/sheet";
import { HOME_ZONE } from "@/domain/calendar";
import { localBanner } from "@/features/frame/local-banner";
import { publicFooter } from "@/features/frame/public-footer";
import { MailText } from "@/features/login/mail-text";
import { sayMoment } from "@/features/words/dates";
import { localMails } from "@/server/core/auth/local-mails";
import { env } from "@/server/core/env";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("mailbox"))("title") };
}

/** The mails of local mode, which go nowhere else. Outside local mode there is no such page. */
export default async function MailboxPage() {
  const mails = await localMails();
  if (!mails) notFound();
  const [t, frame, locale] = [
    await getTranslations("mailbox"),
    await getTranslations("frame"),
    await getLocale(),
  ];
  return (
    <PublicFrame
      brandHref="/"
      skipLabel={frame("skip")}
      banner={await localBanner()}
      footer={await publicFooter()}
      width="page"
    >
      <PageHeader title={t("title")} lead={<p>{t("lead")}</p>} />
      {mails.length === 0 && (
        <EmptyState title={t("empty.title")}>
          <p>{t("empty.body")}</p>
        </EmptyState>
      )}
      <div className="grid gap-4">
        {mails.map((mail) => (
          <Sheet key={mail.id} as="article" aria-labelledby={mail.id}>
            <h2 id={mail.id}>{mail.subject}</h2>
            <p className="mt-1 mb-4 text-sm text-ink-2 [overflow-wrap:anywhere]">
              {t("to", { address: mail.to })},{" "}
              <time dateTime={mail.createdAt}>{sayMoment(mail.createdAt, locale, HOME_ZONE)}</time>
            </p>
            <MailText text={mail.text} home={env.publicUrl} />
          </Sheet>
        ))}
      </div>
    </PublicFrame>
  );
}
