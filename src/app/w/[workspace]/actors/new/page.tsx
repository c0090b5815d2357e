import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { BackLink } from "@/components/frames/back-link";
import { PageHeader } from "@/components/frames/page-header";
import { Sheet } from "@/components/sheet";
import { ActorForm } from "@/features/actors/actor-form";
import { serverApi } from "@/trpc/server";

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("actors"))("add") };
}

export default async function NewActorPage({ params }: Props) {
  const { workspace } = await params;
  const [t, api] = await Promise.all([getTranslations("actors"), serverApi()]);
  if (!(await api.actors.list({ workspace })).may.write) notFound();
  return (
    <>
      <BackLink href={`/w/${workspace}/actors`}>{t("title")}</BackLink>
      <PageHeader title={t("add")} lead={<p>{t("addLead")}</p>} />
      <Sheet>
        <ActorForm workspace={workspace} />
      </Sheet>
    </>
  );
}
