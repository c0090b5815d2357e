import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FindingsPage } from "@/features/analysis/findings-page";
import { serverApi } from "@/trpc/server";

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("analysis"))("title") };
}

export default async function AnalysisPage({ params }: Props) {
  const { workspace } = await params;
  const found = await (await serverApi()).analysis.find({ workspace });
  return <FindingsPage workspace={workspace} found={found} />;
}
