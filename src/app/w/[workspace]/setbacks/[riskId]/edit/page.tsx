import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { BackLink } from "@/components/back-link";
import { PageHeader } from "@/components/page-header";
import { Sheet } from "@/components/sheet";
import { RiskForm } from "@/features/setbacks/risk-form";
import { serverApi } from "@/trpc/server";

type Props = { params: Promise<{ workspace: string; riskId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("setbacks"))("form.changeTitle") };
}

export default async function EditRiskPage({ params }: Props) {
  const { workspace, riskId } = await params;
  const [t, api] = await Promise.all([getTranslations("setbacks"), serverApi()]);
  const [risk, { partners }] = await Promise.all([
    api.setbacks.byId({ workspace, riskId }),
    api.setbacks.choices({ workspace }),
  ]);
  if (!risk.may.change) notFound();
  return (
    <>
      <BackLink href={`/w/${workspace}/setbacks/${riskId}`}>{risk.title}</BackLink>
      <PageHeader title={t("form.changeTitle")} />
      <Sheet>
        <RiskForm workspace={workspace} partners={partners} risk={risk} />
      </Sheet>
    </>
  );
}
