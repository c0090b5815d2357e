import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NowPage } from "@/features/guide/now-page";
import { serverApi } from "@/trpc/server";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("guide"))("now.title") };
}

export default async function Page() {
  return <NowPage now={await (await serverApi()).guide.now()} />;
}
