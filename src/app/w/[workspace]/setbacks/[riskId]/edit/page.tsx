import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { BackLink } from "@/components/frames/back-link";
import { PageHeader } from "@/components/frames/page-header";
import { Sheet } from "@/components/sheet";
import { findQuestion } from "@/domain/plan/questions/all";
import { RiskForm } from "@/features/setbacks/risk/form";
import { serverApi } from "@/trpc/server";

type Props = {
  params: Promise<{ workspace: string; riskId: string }>;
  searchParams: Promise<{ from?: string }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("setbacks"))("form.changeTitle") };
}

export default async function EditRiskPage({ params, searchParams }: Props) {
  const [{ workspace, riskId }, { from }] = await Promise.all([params, searchParams]);
  const [t, words, api] = await Promise.all([
    getTranslations("setbacks"),
    getTranslations("catalogue-questions"),
    serverApi(),
  ]);
  const asked = from ? findQuestion(from) : undefined;
  const back = asked ? `/w/${workspace}/plan/${asked.key}` : `/w/${workspace}/setbacks/${riskId}`;
  const risk = await api.setbacks.byId({ workspace, riskId });
  if (!risk.may.change) notFound();
  const chosen = [risk.ownerPartnerId ?? [], risk.deputyPartnerId ?? []].flat();
  const partners = await api.partners.choices({ workspace, among: "HERE", chosen });
  return (
    <>
      <BackLink href={back}>{asked ? words(`${asked.task}.${asked.id}.short`) : risk.title}</BackLink>
      <PageHeader title={t("form.changeTitle")} />
      <Sheet>
        <RiskForm workspace={workspace} partners={partners} risk={risk} back={asked && back} />
      </Sheet>
    </>
  );
}
