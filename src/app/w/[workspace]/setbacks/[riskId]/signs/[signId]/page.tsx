import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { BackLink } from "@/components/frames/back-link";
import { PageHeader } from "@/components/frames/page-header";
import { Sheet } from "@/components/sheet";
import { SignForm } from "@/features/setbacks/signs/form";
import { serverApi } from "@/trpc/server";

type Props = { params: Promise<{ workspace: string; riskId: string; signId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("setbacks"))("signs.change") };
}

export default async function EditSignPage({ params }: Props) {
  const { workspace, riskId, signId } = await params;
  const [t, risk] = await Promise.all([
    getTranslations("setbacks"),
    (await serverApi()).setbacks.byId({ workspace, riskId }),
  ]);
  const sign = risk.signs.find((each) => each.id === signId);
  if (!risk.may.change || !sign) notFound();
  return (
    <>
      <BackLink href={`/w/${workspace}/setbacks/${riskId}`}>{risk.title}</BackLink>
      <PageHeader crumb={risk.title} title={t("signs.change")} />
      <Sheet>
        <SignForm workspace={workspace} riskId={risk.id} sign={sign} />
      </Sheet>
    </>
  );
}
