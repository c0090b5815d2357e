import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PowerPage } from "@/features/analysis/power-page";
import { serverApi } from "@/trpc/server";

type Props = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<{ view?: string }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("analysis.power"))("title") };
}

export default async function Page({ params, searchParams }: Props) {
  const [{ workspace }, { view }] = await Promise.all([params, searchParams]);
  const power = await (await serverApi()).analysis.power({ workspace });
  return <PowerPage workspace={workspace} power={power} table={view === "table"} />;
}
