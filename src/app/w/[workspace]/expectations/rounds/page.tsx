import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MatrixSwitch } from "@/features/expectations/matrix/switch";
import { RoundList } from "@/features/rounds/round-list";
import { serverApi } from "@/trpc/server";

type Props = { params: Promise<{ workspace: string }>; searchParams: Promise<{ after?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("rounds"))("title") };
}

export default async function RoundsPage({ params, searchParams }: Props) {
  const [{ workspace }, { after }] = await Promise.all([params, searchParams]);
  const list = await (await serverApi()).rounds.list({ workspace, after: after || undefined });
  const tabs = <MatrixSwitch workspace={workspace} view="ROUNDS" />;
  return <RoundList workspace={workspace} list={list} tabs={tabs} />;
}
