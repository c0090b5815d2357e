import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ActorList } from "@/features/actors/actor-list";
import { serverApi } from "@/trpc/server";

type Props = { params: Promise<{ workspace: string }>; searchParams: Promise<{ after?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("actors"))("title") };
}

export default async function ActorsPage({ params, searchParams }: Props) {
  const [{ workspace }, { after }] = await Promise.all([params, searchParams]);
  const list = await (await serverApi()).actors.list({ workspace, after });
  return <ActorList workspace={workspace} list={list} />;
}
