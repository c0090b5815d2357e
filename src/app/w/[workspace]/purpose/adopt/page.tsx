import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { BackLink } from "@/components/frames/back-link";
import { PageHeader } from "@/components/frames/page-header";
import { Sheet } from "@/components/sheet";
import { AdoptWorkspaceForm } from "@/features/workspaces/adopt-form";
import { serverApi } from "@/trpc/server";

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("workspaces"))("adopt.title") };
}

export default async function AdoptFormPage({ params }: Props) {
  const { workspace } = await params;
  const [t, shown] = await Promise.all([
    getTranslations("workspaces"),
    (await serverApi()).workspaces.show({ workspace }),
  ]);
  if (!shown.may.edit) notFound();
  return (
    <>
      <BackLink href={`/w/${workspace}/purpose`}>{t("purpose.title")}</BackLink>
      <PageHeader title={t("adopt.title")} lead={<p>{t("adopt.lead")}</p>} />
      <Sheet>
        <AdoptWorkspaceForm workspace={shown} />
      </Sheet>
    </>
  );
}
