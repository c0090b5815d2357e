import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/frames/page-header";
import { Sheet } from "@/components/sheet";
import { HOME, ownPath } from "@/domain/account/own-path";
import { NameForm } from "@/features/account/name-form";
import { serverApi } from "@/trpc/server";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("account"))("welcome.title") };
}

/** Asks for the name at the first sign-in, and then never again. */
export default async function WelcomePage({ searchParams }: { searchParams: Promise<{ next?: string }> }) {
  const next = ownPath((await searchParams).next) ?? HOME;
  const me = await (await serverApi()).account.me();
  if (me.name) redirect(next);
  const t = await getTranslations("account");
  return (
    <>
      <PageHeader title={t("welcome.title")} lead={<p>{t("welcome.lead")}</p>} />
      <Sheet as="div">
        <NameForm me={me} goOn={next} />
      </Sheet>
    </>
  );
}
