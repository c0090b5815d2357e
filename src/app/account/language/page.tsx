import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { BackLink } from "@/components/frames/back-link";
import { PageHeader } from "@/components/frames/page-header";
import { Sheet } from "@/components/sheet";
import { LanguageForm } from "@/features/account/choice-forms";
import { serverApi } from "@/trpc/server";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("account"))("language.title") };
}

export default async function LanguagePage() {
  const me = await (await serverApi()).account.me();
  const t = await getTranslations("account");
  return (
    <>
      <BackLink href="/account">{t("back")}</BackLink>
      <PageHeader title={t("language.title")} />
      <Sheet as="div">
        <LanguageForm locale={me.locale} />
      </Sheet>
    </>
  );
}
