import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { BackLink } from "@/components/frames/back-link";
import { PageHeader } from "@/components/frames/page-header";
import { Sheet } from "@/components/sheet";
import { AddPartnerForm } from "@/features/partners/profile/form";
import { serverApi } from "@/trpc/server";

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("partners"))("add") };
}

export default async function NewPartnerPage({ params }: Props) {
  const { workspace } = await params;
  const [t, partners] = await Promise.all([
    getTranslations("partners"),
    (await serverApi()).partners.list({ workspace }),
  ]);
  if (!partners.may.add) notFound();
  return (
    <>
      <BackLink href={`/w/${workspace}/partners`}>{t("title")}</BackLink>
      <PageHeader title={t("add")} lead={<p>{t("addLead")}</p>} />
      <Sheet>
        <AddPartnerForm workspace={workspace} />
      </Sheet>
    </>
  );
}
