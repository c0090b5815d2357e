import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { WholePlan } from "@/features/plan/whole-plan";
import { serverApi } from "@/trpc/server";

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("plan.print"))("title") };
}

export default async function PrintPlanPage({ params }: Props) {
  const { workspace } = await params;
  return <WholePlan plan={await (await serverApi()).plan.whole({ workspace })} />;
}
