import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AgreementList } from "@/features/agreements/register/list";
import { FindingsOf } from "@/features/analysis/findings-here";
import { serverApi } from "@/trpc/server";

type Props = { params: Promise<{ workspace: string }>; searchParams: Promise<{ after?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("agreements"))("title") };
}

export default async function AgreementsPage({ params, searchParams }: Props) {
  const [{ workspace }, { after }] = await Promise.all([params, searchParams]);
  const agreements = await (await serverApi()).agreements.list({ workspace, after });
  return (
    <>
      <AgreementList workspace={workspace} agreements={agreements} />
      {agreements.insider && <FindingsOf workspace={workspace} concern="agreements" />}
    </>
  );
}
