import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { BackLink } from "@/components/frames/back-link";
import { PageHeader } from "@/components/frames/page-header";
import { Sheet } from "@/components/sheet";
import { SignForm } from "@/features/setbacks/signs/form";
import { serverApi } from "@/trpc/server";

type Props = { params: Promise<{ workspace: string; riskId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("setbacks"))("signs.add") };
}

export default async function NewSignPage({ params }: Props) {
  const { workspace, riskId } = await params;
  const [t, risk] = await Promise.all([
    getTranslations("setbacks"),
    (await serverApi()).setbacks.byId({ workspace, riskId }),
  ]);
  if (!risk.may.addSign) notFound();
  return (
    <>
      <BackLink href={`/w/${workspace}/setbacks/${riskId}`}>{risk.title}</BackLink>
      <PageHeader crumb={risk.title} title={t("signs.add")} />
      <Sheet>
        <SignForm workspace={workspace} riskId={risk.id} />
      </Sheet>
    </>
  );
}
