import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { BackLink } from "@/components/frames/back-link";
import { PageHeader } from "@/components/frames/page-header";
import { Sheet } from "@/components/sheet";
import { NameForm } from "@/features/account/name-form";
import { serverApi } from "@/trpc/server";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("account"))("name.title") };
}

export default async function NamePage() {
  const me = await (await serverApi()).account.me();
  const t = await getTranslations("account");
  return (
    <>
      <BackLink href="/account">{t("back")}</BackLink>
      <PageHeader title={t("name.title")} />
      <Sheet as="div">
        <NameForm me={me} />
      </Sheet>
    </>
  );
}
