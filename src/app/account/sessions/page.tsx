import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { BackLink } from "@/components/frames/back-link";
import { PageHeader } from "@/components/frames/page-header";
import { Sheet } from "@/components/sheet";
import { SessionList } from "@/features/account/session-list";
import { serverApi } from "@/trpc/server";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("account"))("sessions.title") };
}

export default async function SessionsPage() {
  const sessions = await (await serverApi()).account.sessions();
  const t = await getTranslations("account");
  return (
    <>
      <BackLink href="/account">{t("back")}</BackLink>
      <PageHeader title={t("sessions.title")} lead={<p>{t("sessions.lead")}</p>} />
      <Sheet aria-label={t("sessions.title")}>
        <SessionList sessions={sessions} />
      </Sheet>
    </>
  );
}
