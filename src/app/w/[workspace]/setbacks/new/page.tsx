import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { BackLink } from "@/components/frames/back-link";
import { PageHeader } from "@/components/frames/page-header";
import { Sheet } from "@/components/sheet";
import { catalogueCategory, catalogueRiskIds } from "@/domain/catalogue/risks";
import { Collection } from "@/features/setbacks/catalogue/collection";
import { NewRiskForm } from "@/features/setbacks/risk/new-form";
import { serverApi } from "@/trpc/server";

type Props = { params: Promise<{ workspace: string }>; searchParams: Promise<{ from?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("setbacks"))("add") };
}

export default async function NewRiskPage({ params, searchParams }: Props) {
  const [{ workspace }, { from }, t, words, api] = await Promise.all([
    params,
    searchParams,
    getTranslations("setbacks"),
    getTranslations("catalogue-risks"),
    serverApi(),
  ]);
  const [partners, { collection }] = await Promise.all([
    api.partners.choices({ workspace, among: "HERE" }),
    api.setbacks.choices({ workspace }),
  ]);
  const picked = catalogueRiskIds.find((riskId) => riskId === from);
  const prefilled = picked && {
    catalogueId: picked,
    category: catalogueCategory[picked],
    title: words(`${picked}.title`),
    description: words(`${picked}.about`),
    sign1: words(`${picked}.sign1`),
    sign2: words(`${picked}.sign2`),
    sign3: words(`${picked}.sign3`),
    firstHours: words(`${picked}.firstHours`),
  };
  return (
    <>
      <BackLink href={`/w/${workspace}/setbacks`}>{t("title")}</BackLink>
      <PageHeader title={t("add")} lead={<p>{t("form.lead")}</p>} />
      <div className="grid gap-6">
        <Sheet>
          <Collection key={from} here={`/w/${workspace}/setbacks/new`} collection={collection} />
        </Sheet>
        <Sheet>
          <NewRiskForm key={from} workspace={workspace} partners={partners} prefilled={prefilled} />
        </Sheet>
      </div>
    </>
  );
}
