import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { numberOf } from "@/features/agreements/read-shown";
import { ComparePage } from "@/features/agreements/text/compare-page";
import { serverApi } from "@/trpc/server";

type Props = {
  params: Promise<{ workspace: string; agreementId: string }>;
  searchParams: Promise<{ from?: string; to?: string }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("agreements"))("compare.title") };
}

export default async function CompareVersionsPage({ params, searchParams }: Props) {
  const [{ workspace, agreementId }, query] = await Promise.all([params, searchParams]);
  const [from, to] = [numberOf(query.from), numberOf(query.to)];
  if (from === undefined || to === undefined) notFound();
  const comparison = await (await serverApi()).agreements.compare({ workspace, agreementId, from, to });
  return <ComparePage workspace={workspace} comparison={comparison} from={from} to={to} />;
}
