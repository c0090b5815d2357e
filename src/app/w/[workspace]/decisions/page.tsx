import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DecisionList } from "@/features/decisions/decision-list";
import { serverApi } from "@/trpc/server";

type Props = { params: Promise<{ workspace: string }>; searchParams: Promise<{ after?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("decisions"))("title") };
}

export default async function DecisionsPage({ params, searchParams }: Props) {
  const [{ workspace }, { after }] = await Promise.all([params, searchParams]);
  const decisions = await (await serverApi()).decisions.list({ workspace, after });
  return <DecisionList workspace={workspace} decisions={decisions} />;
}
