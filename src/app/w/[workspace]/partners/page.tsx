import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FindingsOf } from "@/features/analysis/findings-here";
import { PartnerList } from "@/features/partners/partner-list";
import { serverApi } from "@/trpc/server";

type Props = { params: Promise<{ workspace: string }>; searchParams: Promise<{ after?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("partners"))("title") };
}

export default async function PartnersPage({ params, searchParams }: Props) {
  const [{ workspace }, { after }] = await Promise.all([params, searchParams]);
  const partners = await (await serverApi()).partners.list({ workspace, after });
  return (
    <>
      <PartnerList workspace={workspace} partners={partners} />
      {partners.planning && <FindingsOf workspace={workspace} concern="partners" />}
    </>
  );
}
