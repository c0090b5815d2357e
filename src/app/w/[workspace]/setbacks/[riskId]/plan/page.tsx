import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { BackLink } from "@/components/frames/back-link";
import { PageHeader } from "@/components/frames/page-header";
import { Sheet } from "@/components/sheet";
import { PlanForm } from "@/features/setbacks/risk/plan-form";
import { serverApi } from "@/trpc/server";

type Props = { params: Promise<{ workspace: string; riskId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("setbacks"))("plan.title") };
}

export default async function PlanPage({ params }: Props) {
  const { workspace, riskId } = await params;
  const [t, risk] = await Promise.all([
    getTranslations("setbacks"),
    (await serverApi()).setbacks.byId({ workspace, riskId }),
  ]);
  if (!risk.may.change || !risk.plan) notFound();
  return (
    <>
      <BackLink href={`/w/${workspace}/setbacks/${riskId}`}>{risk.title}</BackLink>
      <PageHeader crumb={risk.title} title={t("plan.title")} lead={<p>{t("plan.lead")}</p>} />
      <Sheet>
        <PlanForm workspace={workspace} risk={{ id: risk.id }} plan={risk.plan} />
      </Sheet>
    </>
  );
}
