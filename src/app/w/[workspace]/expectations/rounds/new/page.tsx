import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { BackLink } from "@/components/frames/back-link";
import { PageHeader } from "@/components/frames/page-header";
import { Sheet } from "@/components/sheet";
import { RoundForm } from "@/features/rounds/round-form";
import { serverApi } from "@/trpc/server";

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("rounds"))("form.title") };
}

export default async function NewRoundPage({ params }: Props) {
  const { workspace } = await params;
  const [t, { may, proposedEnd }] = await Promise.all([
    getTranslations("rounds"),
    (await serverApi()).rounds.list({ workspace }),
  ]);
  if (!may.plan) notFound();
  return (
    <>
      <BackLink href={`/w/${workspace}/expectations/rounds`}>{t("title")}</BackLink>
      <PageHeader title={t("form.title")} lead={<p>{t("lead")}</p>} />
      <Sheet>
        <RoundForm workspace={workspace} proposedEnd={proposedEnd} />
      </Sheet>
    </>
  );
}
