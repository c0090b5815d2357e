import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FindingsOf } from "@/features/analysis/findings-here";
import { EmptyOverview } from "@/features/setbacks/overview/empty";
import { RiskOverview } from "@/features/setbacks/overview/overview";
import { serverApi } from "@/trpc/server";

type Props = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<{ view?: string; after?: string }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("setbacks"))("title") };
}

export default async function SetbacksPage({ params, searchParams }: Props) {
  const [{ workspace }, { view, after }, api] = await Promise.all([params, searchParams, serverApi()]);
  const overview = await api.setbacks.map({ workspace });
  const { open, closed } = overview.counts;
  if (open + closed === 0) return <EmptyOverview workspace={workspace} mayWrite={overview.may.write} />;
  const table = view === "table" ? await api.setbacks.list({ workspace, after }) : undefined;
  return (
    <>
      <RiskOverview workspace={workspace} overview={overview} table={table} />
      <FindingsOf workspace={workspace} concern="setbacks" />
    </>
  );
}
